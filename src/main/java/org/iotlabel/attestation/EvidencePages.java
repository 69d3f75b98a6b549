package org.iotlabel.attestation;

import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.SentFile;
import org.iotlabel.evidence.EvidenceUpload;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The pages where a vendor uploads evidence, fetches it again, and sees who read it. */
@Path(AttestationSection.PATH + "/{id}/evidence")
@Produces(MediaType.TEXT_HTML)
class EvidencePages {
    private final EvidenceResource door;
    private final CaseFile file;
    private final Desk desk;

    EvidencePages(EvidenceResource door, CaseFile file, Desk desk) {
        this.door = door;
        this.file = file;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "attestation")
    static class Templates {
        private Templates() {}

        static native TemplateInstance evidence(EvidencePage page, PortalFrame desk);
    }

    @GET
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> list(UUID id, @QueryParam("for") @Nullable String requirement) {
        var frame = desk.frame();
        var page = EvidencePage.of(file.open(id), EvidencePage.back(id, requirement), Form.blank(), frame);
        return WritingScripts.with(desk.show(Templates.evidence(page, frame)));
    }

    /** Leads back to the requirement for which it was uploaded. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> upload(
            UUID id,
            @BeanParam SentFile sent,
            @BeanParam EvidenceUpload upload,
            @QueryParam("for") @Nullable String requirement,
            @Context HttpHeaders headers) {
        var back = EvidencePage.back(id, requirement);
        return WritingScripts.with(desk.submitFile(
                sent,
                upload,
                upload.texts(),
                () -> {
                    try {
                        door.upload(id, upload, headers);
                        return Done.UPLOADED.at(back);
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                },
                form -> Templates.evidence(EvidencePage.of(file.open(id), back, form, desk.frame()), desk.frame())));
    }

    @GET
    @Path("/{evidence}")
    @Produces(MediaType.WILDCARD)
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public Response download(UUID id, UUID evidence) {
        return door.download(id, evidence);
    }
}
