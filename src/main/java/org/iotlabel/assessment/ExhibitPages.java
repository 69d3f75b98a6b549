package org.iotlabel.assessment;

import static org.iotlabel.party.Role.ASSESSOR;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.SentFile;
import org.iotlabel.evidence.EvidenceUpload;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The pages where an assessor reads evidence and brings some. */
@Path(AssessmentSection.PATH + "/{id}/evidence")
@Produces(MediaType.TEXT_HTML)
class ExhibitPages {
    private final Exhibition exhibition;
    private final EvidenceResource evidence;
    private final ShownExhibit shown;
    private final Desk desk;

    ExhibitPages(Exhibition exhibition, EvidenceResource evidence, ShownExhibit shown, Desk desk) {
        this.exhibition = exhibition;
        this.evidence = evidence;
        this.shown = shown;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "assessment")
    static class Templates {
        private Templates() {}

        static native TemplateInstance exhibits(ExhibitsPage page, PortalFrame desk);
    }

    @GET
    @May(ASSESSOR)
    @Operation(hidden = true)
    public RestResponse<byte[]> list(UUID id) {
        var frame = desk.frame();
        return desk.show(Templates.exhibits(exhibition.page(id, Form.blank(), frame), frame));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @May(ASSESSOR)
    @Operation(hidden = true)
    public RestResponse<byte[]> add(
            UUID id, @BeanParam SentFile sent, @BeanParam EvidenceUpload upload, @Context HttpHeaders headers) {
        var typed = Map.of(
                "confidentiality", Objects.requireNonNullElse(upload.confidentiality(), ""),
                "description", Objects.requireNonNullElse(upload.description(), ""));
        return desk.submitFile(sent, upload, typed, () -> exhibition.add(id, upload, headers), form -> again(id, form));
    }

    @GET
    @Path("/{evidence}")
    @Produces(MediaType.WILDCARD)
    @May(ASSESSOR)
    @Operation(hidden = true)
    public Response download(UUID id, UUID evidence) {
        return this.evidence.read(id, evidence);
    }

    /** For the frame within a page; that it was read is recorded as for every reading. */
    @GET
    @Path("/{evidence}/view")
    @Produces(MediaType.WILDCARD)
    @May(ASSESSOR)
    @Operation(hidden = true)
    public Response view(
            UUID id,
            UUID evidence,
            @QueryParam(OpenedExhibit.PAGE) @Nullable Integer page,
            @QueryParam(OpenedExhibit.WRITTEN) @Nullable Boolean written) {
        var reading = this.evidence.reading(id, evidence);
        return shown.of(reading, OpenedExhibit.Wish.page(page), Boolean.TRUE.equals(written));
    }

    private TemplateInstance again(UUID id, Form form) {
        var frame = desk.frame();
        return Templates.exhibits(exhibition.page(id, form, frame), frame);
    }
}
