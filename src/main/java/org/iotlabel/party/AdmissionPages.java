package org.iotlabel.party;

import static org.iotlabel.party.Role.CERTIFIER;
import static org.iotlabel.party.Role.SCHEME_OWNER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormBodies;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Sent;
import org.iotlabel.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The pages where the scheme owner decides who takes part: the same doors as the API's, for people. */
@Path(AdmissionSection.PATH)
@Produces(MediaType.TEXT_HTML)
class AdmissionPages {
    private final OrganisationResource door;
    private final AdmissionResource moves;
    private final FormBodies bodies;
    private final Desk desk;

    AdmissionPages(OrganisationResource door, AdmissionResource moves, FormBodies bodies, Desk desk) {
        this.door = door;
        this.moves = moves;
        this.bodies = bodies;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "party")
    static class Templates {
        private Templates() {}

        static native TemplateInstance admissions(AdmissionPage.Listed page, PortalFrame desk);

        static native TemplateInstance admission(AdmissionPage page, PortalFrame desk);
    }

    @GET
    @May(SCHEME_OWNER)
    @Operation(hidden = true)
    public RestResponse<byte[]> list(
            @QueryParam("state") @Nullable OrganisationState state, @BeanParam @Valid PageRequest page) {
        var frame = desk.frame();
        var found = door.list(state, null, page);
        return desk.show(Templates.admissions(AdmissionPage.of(page, found, state, frame), frame));
    }

    @GET
    @Path("/{id}")
    @May({SCHEME_OWNER, CERTIFIER})
    @Operation(hidden = true)
    public RestResponse<byte[]> show(UUID id) {
        var frame = desk.frame();
        var page = AdmissionPage.of(door.read(id).getEntity(), door.history(id), frame);
        return desk.show(Templates.admission(page, frame));
    }

    @GET
    @Path("/{id}/move")
    @May(SCHEME_OWNER)
    @Operation(hidden = true)
    public RestResponse<byte[]> moving(
            UUID id, @QueryParam("to") @NotNull(message = "is missing") OrganisationMove to) {
        var answer = door.read(id);
        return desk.show(AdmissionForms.of(answer.getEntity(), to, Form.at(Desk.version(answer))));
    }

    @POST
    @Path("/{id}/move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(SCHEME_OWNER)
    @Operation(hidden = true)
    public RestResponse<byte[]> move(
            UUID id, @QueryParam("to") @NotNull(message = "is missing") OrganisationMove to, Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    take(id, to, bodies.read(sent, StatedReason.class), sent.ifMatch());
                    return Done.CONFIRMED.at(AdmissionSection.PATH + "/" + id);
                },
                form -> AdmissionForms.of(door.read(id).getEntity(), to, form));
    }

    private void take(UUID id, OrganisationMove to, StatedReason reason, @Nullable String ifMatch) {
        switch (to) {
            case ADMISSION -> moves.admit(id, reason, ifMatch);
            case REFUSAL -> moves.refuse(id, reason, ifMatch);
            case SUSPENSION -> moves.suspend(id, reason, ifMatch);
            case REINSTATEMENT -> moves.reinstate(id, reason, ifMatch);
        }
    }
}
