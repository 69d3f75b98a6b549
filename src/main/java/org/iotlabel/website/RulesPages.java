package org.iotlabel.website;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.certification.DecisionTimes;
import org.iotlabel.frame.Frame;
import org.iotlabel.frame.PageAnswers;
import org.iotlabel.frame.Reader;
import org.iotlabel.party.Open;
import org.jboss.resteasy.reactive.RestResponse;

/** The rules of the scheme for people: who decides what, how long it takes, and how to complain. */
@Path("/rules")
class RulesPages {
    private final DecisionTimes times;
    private final FeesConfig fees;

    RulesPages(DecisionTimes times, FeesConfig fees) {
        this.times = times;
        this.fees = fees;
    }

    void start(@Observes StartupEvent start) {
        fees.mustBeTold();
    }

    @CheckedTemplate(basePath = "website")
    static class Templates {
        private Templates() {}

        static native TemplateInstance rules(RulesPage page, Frame frame);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> show(@BeanParam Reader reader, @Context Request request) {
        var frame = reader.frame();
        var page = RulesPage.of(times.read(), fees, frame.language());
        return PageAnswers.tagged(Templates.rules(page, frame), frame, "public, max-age=600", request);
    }
}
