package org.iotlabel.website;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
import org.iotlabel.registry.NewestLabels;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The front door. Which labels are the newest is read each time; the bytes are remembered by what they show, so that a page that
 * shows the same is not written again.
 */
@Path("/")
class HomePages {
    private static final int NEWEST = 3;
    /** Each language, with and without its name in the address, while the newest labels change. */
    private static final int REMEMBERED = 50;

    private final NewestLabels labels;
    private final Cache<Shown, byte[]> written =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private record Shown(HomePage page, Frame frame) {}

    HomePages(NewestLabels labels) {
        this.labels = labels;
    }

    @CheckedTemplate(basePath = "website")
    static class Templates {
        private Templates() {}

        static native TemplateInstance home(HomePage page, Frame frame);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> show(@BeanParam Reader reader, @Context Request request) {
        var frame = reader.frame();
        var shown = new Shown(new HomePage(labels.read(NEWEST, frame.language())), frame);
        var bytes = written.get(shown, one -> PageAnswers.bytes(Templates.home(one.page(), one.frame()), one.frame()));
        return PageAnswers.tagged(bytes, frame, "public, no-cache", request);
    }
}
