package org.iotlabel.keys;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.frame.Frame;
import org.iotlabel.frame.PageAnswers;
import org.iotlabel.frame.Reader;
import org.iotlabel.party.Open;
import org.jboss.resteasy.reactive.RestResponse;

/** All our keys for people, with what became of them. */
@Path("/keys")
class KeyPages {
    private final KeyRing ring;

    KeyPages(KeyRing ring) {
        this.ring = ring;
    }

    @CheckedTemplate(basePath = "keys")
    static class Templates {
        private Templates() {}

        static native TemplateInstance keys(KeyPage page, Frame frame);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> show(@BeanParam Reader reader, @Context Request request) {
        var frame = reader.frame();
        var page = KeyPage.of(
                ring.keys().stream().map(key -> KeyView.of(key, List.of())).toList(), frame);
        return PageAnswers.tagged(Templates.keys(page, frame), frame, "public, max-age=60", request);
    }
}
