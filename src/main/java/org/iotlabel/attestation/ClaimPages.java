package org.iotlabel.attestation;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.attestation.AttestationDocument.WrittenClaim;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.FormBodies;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Sent;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;

/** A card for each requirement: what it asks, why it applies, and what is claimed of it. */
@Path(AttestationSection.PATH + "/{id}/claims/{requirement}")
@Produces(MediaType.TEXT_HTML)
class ClaimPages {
    private final WritingResource door;
    private final CaseFile file;
    private final FormBodies bodies;
    private final Desk desk;

    ClaimPages(WritingResource door, CaseFile file, FormBodies bodies, Desk desk) {
        this.door = door;
        this.file = file;
        this.bodies = bodies;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "attestation")
    static class Templates {
        private Templates() {}

        static native TemplateInstance claim(ClaimPage page, PortalFrame desk);
    }

    @GET
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> show(UUID id, String requirement) {
        var open = file.open(id);
        var form = bodies.filled(
                ClaimPage.shown(open, requirement),
                Long.toString(open.attestation().version()));
        return desk.show(Templates.claim(ClaimPage.of(open, requirement, form), desk.frame()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> claim(UUID id, String requirement, Sent sent) {
        return desk.submitPage(
                sent,
                () -> {
                    door.claim(id, requirement, bodies.read(sent, WrittenClaim.class), sent.ifMatch());
                    return Done.SAVED.at(
                            sent.text("next").isPresent() ? next(id, requirement) : at(id) + "/claims/" + requirement);
                },
                form -> Templates.claim(ClaimPage.of(file.open(id), requirement, form), desk.frame()));
    }

    /** The first page of the attestation, once nothing is left. */
    private String next(UUID id, String requirement) {
        var next = ClaimPage.of(file.open(id), requirement, org.iotlabel.desk.Form.blank())
                .next();
        return next.isEmpty() ? at(id) : next;
    }
}
