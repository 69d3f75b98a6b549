package org.iotlabel.verification;

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
import org.iotlabel.http.PagePolicy;
import org.iotlabel.party.Open;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Where a code is read with the camera of a browser that can read codes; the one page that may use it, and only when somebody
 * asks for it. In every other browser a photograph is sent, which needs no script.
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
    public RestResponse<byte[]> show(@BeanParam Reader reader, @Context Request request) {
        var frame = reader.frame();
        var answer = PageAnswers.tagged(Templates.scan(frame), frame, "public, no-cache", request);
        answer.getHeaders().putSingle(PagePolicy.CONTENT_HEADER, PagePolicy.OWN_SCRIPTS);
        answer.getHeaders().putSingle(PagePolicy.FEATURES_HEADER, PagePolicy.CAMERA);
        return answer;
    }
}
