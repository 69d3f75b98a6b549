package org.iotlabel.verification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerResponse;
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
import org.iotlabel.http.PagePolicy;
import org.iotlabel.party.Open;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Where a code is read with the camera; the one page that may use it, and only when somebody asks for it. A browser that cannot
 * read codes is handed a library for it then. A photograph is sent without any script.
 */
@Path("/scan")
class ScanPages {
    @CheckedTemplate(basePath = "verification")
    static class Templates {
        private Templates() {}

        static native TemplateInstance scan(Frame frame);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> show(
            @BeanParam Reader reader, @Context Request request, @Context HttpServerResponse response) {
        // In the place of what every answer says: a header of the entity would be a second one, and a browser obeys
        // both.
        response.putHeader(PagePolicy.CONTENT_HEADER, PagePolicy.OWN_SCRIPTS);
        response.putHeader(PagePolicy.FEATURES_HEADER, PagePolicy.CAMERA);
        var frame = reader.frame();
        return PageAnswers.tagged(Templates.scan(frame), frame, "public, no-cache", request);
    }
}
