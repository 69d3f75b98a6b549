package org.iotlabel.attestation;

import static org.iotlabel.attestation.AttestationSection.at;
import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.FormBodies;
import org.iotlabel.desk.Sent;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;

/** The pages with the baseline's questions: the same doors as the API's, for people. */
@Path(AttestationSection.PATH + "/{id}")
@Produces(MediaType.TEXT_HTML)
class WritingPages {
    private final WritingResource door;
    private final AttestationForms forms;
    private final CaseFile file;
    private final FormBodies bodies;
    private final Desk desk;

    WritingPages(WritingResource door, AttestationForms forms, CaseFile file, FormBodies bodies, Desk desk) {
        this.door = door;
        this.forms = forms;
        this.file = file;
        this.bodies = bodies;
        this.desk = desk;
    }

    @GET
    @Path("/features")
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> features(UUID id) {
        var open = file.open(id);
        var form = bodies.filled(
                Map.of("answers", open.attestation().content().features()),
                Long.toString(open.attestation().version()));
        return desk.show(forms.features(open, form));
    }

    @POST
    @Path("/features")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> answer(UUID id, Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    door.answer(id, bodies.read(sent, Answers.class), sent.ifMatch());
                    return Done.SAVED.at(at(id));
                },
                form -> forms.features(file.open(id), form));
    }

    @GET
    @Path("/containment")
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> containment(UUID id) {
        var open = file.open(id);
        var form = bodies.filled(
                Map.of("answers", open.attestation().content().containment()),
                Long.toString(open.attestation().version()));
        return desk.show(forms.containment(open, form));
    }

    @POST
    @Path("/containment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> contain(UUID id, Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    door.contain(id, bodies.read(sent, Answers.class), sent.ifMatch());
                    return Done.SAVED.at(at(id));
                },
                form -> forms.containment(file.open(id), form));
    }
}
