package org.iotlabel.attestation;

import static org.iotlabel.attestation.AttestationSection.at;
import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.Sent;
import org.iotlabel.party.May;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** An attestation as one document: to take away, and to bring back. */
@Path(AttestationSection.PATH + "/{id}/document")
class DocumentPages {
    private final WritingResource door;
    private final CaseFile file;
    private final ObjectMapper json;
    private final Desk desk;

    DocumentPages(WritingResource door, CaseFile file, ObjectMapper json, Desk desk) {
        this.door = door;
        this.file = file;
        this.json = json;
        this.desk = desk;
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
        var version = Long.toString(file.open(id).attestation().version());
        return desk.show(AttestationForms.document(id, Form.at(version)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> replace(UUID id, Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    door.replace(id, read(sent.text("/json").orElse("")), sent.ifMatch());
                    return Done.SAVED.at(at(id));
                },
                form -> AttestationForms.document(id, form));
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException fault) {
            var where = fault.getLocation();
            throw Problem.invalid(
                    "/json",
                    "This is no JSON: see line " + where.getLineNr() + ", column " + where.getColumnNr() + ".");
        }
    }
}
