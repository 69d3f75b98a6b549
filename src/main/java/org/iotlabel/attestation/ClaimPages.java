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
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormBodies;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.SeenPart;
import org.iotlabel.desk.Sent;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;

/** A card for each requirement: what it asks, why it applies, and what is claimed of it. */
@Path(AttestationSection.PATH + "/{id}/claims/{requirement}")
@Produces(MediaType.TEXT_HTML)
class ClaimPages {
    private final WritingResource door;
    private final CaseFile file;
    private final Corrections corrections;
    private final FormBodies bodies;
    private final Desk desk;

    ClaimPages(WritingResource door, CaseFile file, Corrections corrections, FormBodies bodies, Desk desk) {
        this.door = door;
        this.file = file;
        this.corrections = corrections;
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
        var page = page(file.open(id), requirement);
        return WritingScripts.with(desk.show(Templates.claim(page, desk.frame())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May({VENDOR_MEMBER, VENDOR_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> claim(UUID id, String requirement, Sent sent) {
        return WritingScripts.with(desk.submitPage(
                sent,
                () -> {
                    var open = file.open(id);
                    var whole = Long.toString(open.attestation().version());
                    var seen = SeenPart.ifMatch(sent, whole, ClaimPage.shown(open, requirement));
                    door.claim(id, requirement, bodies.read(sent, WrittenClaim.class), seen);
                    return Done.SAVED.at(sent.text("next").isPresent() ? next(id, requirement) : card(id, requirement));
                },
                form -> Templates.claim(again(id, requirement, form), desk.frame())));
    }

    /** The card with what is there. */
    private ClaimPage page(Case open, String requirement) {
        var shown = ClaimPage.shown(open, requirement);
        var form = bodies.filled(shown, SeenPart.version(shown));
        return ClaimPage.of(open, corrections.of(open), requirement, form);
    }

    /** The card with what was typed, beside what is there. */
    private ClaimPage again(UUID id, String requirement, Form form) {
        var open = file.open(id);
        return ClaimPage.of(open, corrections.of(open), requirement, form).beside(page(open, requirement));
    }

    private static String card(UUID id, String requirement) {
        return at(id) + "/claims/" + requirement;
    }

    /** The first page of the attestation, once nothing is left. */
    private String next(UUID id, String requirement) {
        return ClaimPage.next(file.open(id).effort(), requirement)
                .map(one -> card(id, one))
                .orElse(at(id));
    }
}
