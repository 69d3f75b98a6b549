package org.iotlabel.scheme;

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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The address of the baseline that stays: whichever version new attestations are made against. */
@Path("/baseline")
class CurrentBaselinePages {
    private final Baselines baselines;
    private final BaselinePartAnswers answers;

    CurrentBaselinePages(Baselines baselines, BaselinePartAnswers answers) {
        this.baselines = baselines;
        this.answers = answers;
    }

    @CheckedTemplate(basePath = "scheme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance unpublished(Frame frame);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> show(
            @QueryParam("q") @Nullable String q, @BeanParam Reader reader, @Context Request request) {
        return baselines
                .inEffect()
                .map(baseline -> answers.overview(baseline, q, reader.frame(), request))
                .orElseGet(() -> PageAnswers.once(Templates.unpublished(reader.frame()), reader.frame()));
    }
}
