package org.iotlabel.attestation;

import static org.iotlabel.attestation.AttestationSection.at;
import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.DocumentFile;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.SentFile;
import org.iotlabel.etag.Version;
import org.iotlabel.idempotency.FirstAnswer;
import org.iotlabel.party.May;
import org.iotlabel.problem.Overtaken;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** Where a vendor brings an attestation as a file; what is wrong in it is mended as {@link DocumentPages} text. */
@Path(AttestationSection.PATH + "/{id}/document/file")
@Produces(MediaType.TEXT_HTML)
class DocumentFilePages {
    private final WritingResource door;
    private final DocumentReader reader;
    private final BroughtDocument brought;
    private final FirstAnswer first;
    private final Desk desk;

    DocumentFilePages(
            WritingResource door, DocumentReader reader, BroughtDocument brought, FirstAnswer first, Desk desk) {
        this.door = door;
        this.reader = reader;
        this.brought = brought;
        this.first = first;
        this.desk = desk;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> replace(UUID id, @BeanParam SentFile sent, @BeanParam DocumentFile document) {
        return desk.submitFile(
                sent,
                document,
                document.typed(AttestationForms.DOCUMENT, reader.most()),
                () -> {
                    write(id, document);
                    return Done.SAVED.at(at(id));
                },
                form -> DocumentPages.bringing(brought.again(id, form), desk.frame()));
    }

    private void write(UUID id, DocumentFile document) {
        var content = document.content(reader.most());
        try {
            var read = reader.read(content);
            Overtaken.anew(() ->
                    first.once(() -> door.replace(id, read, brought.ifMatch(id, new Version(document.ifMatch())))));
        } catch (Problem refused) {
            throw DocumentFile.within(AttestationForms.DOCUMENT, refused);
        }
    }
}
