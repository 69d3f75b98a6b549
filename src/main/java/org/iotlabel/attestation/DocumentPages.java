package org.iotlabel.attestation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.iotlabel.attestation.AttestationSection.at;
import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.DocumentFile;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Sent;
import org.iotlabel.party.May;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** An attestation as one document: to take away, and to bring back as text; {@link DocumentFilePages} takes it as a file. */
@Path(AttestationSection.PATH + "/{id}/document")
class DocumentPages {
    private final WritingResource door;
    private final CaseFile file;
    private final DocumentReader reader;
    private final BroughtDocument brought;
    private final Desk desk;

    DocumentPages(WritingResource door, CaseFile file, DocumentReader reader, BroughtDocument brought, Desk desk) {
        this.door = door;
        this.file = file;
        this.reader = reader;
        this.brought = brought;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "attestation")
    static class Templates {
        private Templates() {}

        static native TemplateInstance document(FormPage page, FormPage file, PortalFrame desk);
    }

    /** In the form that can be brought back. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<AttestationDocument> document(UUID id) {
        return ResponseBuilder.ok(AttestationDocument.of(file.open(id)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"attestation.json\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("/new")
    @Produces(MediaType.TEXT_HTML)
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> bringing(UUID id) {
        return desk.show(bringing(brought.form(id), desk.frame()));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> replace(UUID id, Sent sent) {
        return desk.submitPage(
                sent,
                () -> {
                    write(id, sent);
                    return Done.SAVED.at(at(id));
                },
                form -> bringing(brought.again(id, form), desk.frame()));
    }

    /** The document as text, or as a file. */
    static TemplateInstance bringing(FormPage page, PortalFrame desk) {
        return Templates.document(page, AttestationForms.file(page), desk);
    }

    private void write(UUID id, Sent sent) {
        try {
            var text = sent.text(AttestationForms.DOCUMENT).orElse("");
            var read = reader.read(text.getBytes(UTF_8));
            door.replace(id, read, brought.ifMatch(id, sent.version()));
        } catch (Problem refused) {
            throw DocumentFile.within(AttestationForms.DOCUMENT, refused);
        }
    }
}
