package org.iotlabel.registry;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.frame.Frame;
import org.iotlabel.frame.PageAnswers;
import org.iotlabel.frame.Reader;
import org.iotlabel.label.IssuedLabels;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.Open;
import org.jboss.resteasy.reactive.RestResponse;

/** The public search for people: the same query as the API's, its parameters in the address, so that it can be shared. */
@Path("/registry")
class RegistryPages {
    /** So many with the longest names still make a page of less than 50 kB; who wants more at once takes the table. */
    private static final int MOST = 30;

    private final IssuedLabels labels;
    private final Clock clock;

    RegistryPages(IssuedLabels labels, Clock clock) {
        this.labels = labels;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "registry")
    static class Templates {
        private Templates() {}

        static native TemplateInstance registry(RegistryPage page, Frame frame);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> show(
            @BeanParam @Valid RegistrySearch search,
            @BeanParam @Valid PageRequest asked,
            @BeanParam Reader reader,
            @Context Request request) {
        var page = asked.atMost(MOST);
        var frame = search.kept(reader.frame()).keeping("limit", page.unusualSize());
        var serial = search.onlySerial();
        if (serial.isPresent()) {
            return RestResponse.seeOther(
                    UriBuilder.fromUri(reader.frame().to("/" + serial.get().value()))
                            .build());
        }
        var token = page.token();
        var shown = RegistryPage.of(
                search,
                labels.search(search.query(), page),
                frame,
                token.isEmpty(),
                YearMonth.now(clock).getYear());
        var here = frame.keeping("pageToken", token);
        return PageAnswers.tagged(Templates.registry(shown, here), here, "public, no-cache", request);
    }
}
