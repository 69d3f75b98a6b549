package org.iotlabel.website;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.frame.Frame;
import org.iotlabel.frame.PageAnswers;
import org.iotlabel.frame.Reader;
import org.iotlabel.party.Open;
import org.jboss.resteasy.reactive.RestResponse;

/** How to check a label without us. */
@Path("/verify/yourself")
class YourselfPages {
    @CheckedTemplate(basePath = "website")
    static class Templates {
        private Templates() {}

        static native TemplateInstance yourself(Frame frame);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> show(@BeanParam Reader reader, @Context Request request) {
        var frame = reader.frame();
        return PageAnswers.tagged(Templates.yourself(frame), frame, "public, max-age=600", request);
    }
}
