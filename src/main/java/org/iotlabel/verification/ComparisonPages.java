package org.iotlabel.verification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.frame.Frame;
import org.iotlabel.frame.PageAnswers;
import org.iotlabel.frame.Reader;
import org.iotlabel.party.Open;
import org.jboss.resteasy.reactive.RestResponse;

/** Labels side by side, each as its own page would judge it. */
@Path("/registry/compare")
class ComparisonPages {
    private static final int MOST = 4;
    /** As the fields of the page have it, in letters. */
    private static final int LONGEST = 20;

    private final LabelVerification verification;

    ComparisonPages(LabelVerification verification) {
        this.verification = verification;
    }

    @CheckedTemplate(basePath = "verification")
    static class Templates {
        private Templates() {}

        static native TemplateInstance comparison(Comparison page, Frame frame);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> show(
            @QueryParam("serial") List<String> serials, @BeanParam Reader reader, @Context Request request) {
        var asked = serials.stream()
                .filter(serial -> !serial.isBlank())
                // What is longer is no serial; the page names it in six links.
                .map(serial -> serial.substring(0, Math.min(serial.length(), LONGEST)))
                .distinct()
                .limit(MOST + 1L)
                .toList();
        var frame = reader.frame();
        for (var serial : asked) {
            frame = frame.keeping("serial", Optional.of(serial));
        }
        var here = frame;
        var told = asked.stream()
                .limit(MOST)
                .map(serial -> Told.in(here, verification.verify(serial, Optional.empty())))
                .toList();
        var page = PageLength.fitting(length -> PageAnswers.bytes(
                Templates.comparison(Comparison.of(told, asked, asked.size() > MOST, here.language(), length), here),
                here));
        return PageAnswers.tagged(page, here, "public, no-cache", request);
    }
}
