package org.iotlabel.scheme;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.frame.Frame;
import org.iotlabel.frame.PageAnswers;
import org.iotlabel.frame.Reader;
import org.iotlabel.party.Caller;
import org.iotlabel.party.Open;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** The baseline for readers: the same address as the document, by Accept. */
@Path("/api/v1/baselines")
class BaselinePages {
    private final Baselines baselines;
    private final Caller caller;

    BaselinePages(Baselines baselines, Caller caller) {
        this.baselines = baselines;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "scheme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance baseline(BaselinePage page, Frame frame);
    }

    @GET
    @Path("/{version}")
    @Produces("text/html;qs=0.5")
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> show(String version, @BeanParam Reader reader, @Context Request request) {
        Baseline baseline = baselines
                .called(version)
                .filter(one -> one.isOpenToAll() || caller.has(SCHEME_OWNER))
                .orElseThrow(Problem::notFound);
        return answer(baseline, reader.frame(), request);
    }

    static RestResponse<byte[]> answer(Baseline baseline, Frame frame, Request request) {
        return BaselineAnswer.page(
                baseline,
                frame,
                request,
                () -> PageAnswers.bytes(Templates.baseline(BaselinePage.of(baseline), frame), frame));
    }
}
