package org.iotlabel.label;

import static org.iotlabel.party.Role.CERTIFIER;
import static org.iotlabel.party.Role.SCHEME_OWNER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.keys.LostKeys.LostKey;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;

/** Where the scheme sees what the loss of a key did to labels; {@link ConfirmationPages} decides on them. */
@Path(LostKeySection.PATH)
@Produces(MediaType.TEXT_HTML)
class LostKeyPages {
    private final LostKeySection section;
    private final ResigningQueue queue;
    private final ResigningResource progress;
    private final RedLabelResource red;
    private final Desk desk;

    LostKeyPages(
            LostKeySection section, ResigningQueue queue, ResigningResource progress, RedLabelResource red, Desk desk) {
        this.section = section;
        this.queue = queue;
        this.progress = progress;
        this.red = red;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "label")
    static class Templates {
        private Templates() {}

        static native TemplateInstance lostKeys(List<LostKeyPage.Line> lines, PortalFrame desk);

        static native TemplateInstance lostKey(LostKeyPage page, PortalFrame desk);
    }

    @GET
    @May({CERTIFIER, SCHEME_OWNER})
    @Operation(hidden = true)
    public RestResponse<byte[]> list() {
        var frame = desk.frame();
        var keys = section.keys();
        var counts = queue.counts(keys.stream().map(LostKey::kid).toList());
        var lines = keys.stream()
                .map(key -> ResigningView.of(key, null, counts.getOrDefault(key.kid(), Map.of()), List.of()))
                .map(view -> LostKeyPage.line(view, frame))
                .toList();
        return desk.show(Templates.lostKeys(lines, frame));
    }

    @GET
    @Path("/{kid}")
    @May({CERTIFIER, SCHEME_OWNER})
    @Operation(hidden = true)
    public RestResponse<byte[]> show(String kid, @BeanParam @Valid PageRequest page) {
        var frame = desk.frame();
        var found = red.list(kid, page);
        return desk.show(Templates.lostKey(LostKeyPage.of(progress.read(kid), page, found, frame), frame));
    }
}
