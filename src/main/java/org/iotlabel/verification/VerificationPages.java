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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.frame.Frame;
import org.iotlabel.frame.PageAnswers;
import org.iotlabel.frame.Reader;
import org.iotlabel.party.Open;
import org.iotlabel.verification.VerificationAnswers.Asked;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The page that a label's code leads to: one verdict for people. */
@Path(VerificationAnswers.PATH)
class VerificationPages {
    private final VerificationAnswers answers;
    private final LabelStories stories;

    VerificationPages(VerificationAnswers answers, LabelStories stories) {
        this.answers = answers;
        this.stories = stories;
    }

    @CheckedTemplate(basePath = "verification")
    static class Templates {
        private Templates() {}

        static native TemplateInstance verdict(VerdictPage page, Frame frame);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> show(
            String serial,
            @QueryParam("gtin") @Nullable String gtin,
            @BeanParam Reader reader,
            @Context Request request) {
        return answers.of(new Asked(serial, gtin, reader, request), PageAnswers.HTML, this::written);
    }

    byte[] written(Told told) {
        return PageLength.fitting(length -> PageAnswers.bytes(
                Templates.verdict(VerdictPage.of(told, stories, length), told.frame()), told.frame()));
    }
}
