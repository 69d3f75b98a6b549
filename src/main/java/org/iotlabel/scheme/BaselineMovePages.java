package org.iotlabel.scheme;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormBodies;
import org.iotlabel.desk.Sent;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;

/** The forms by which scheme owners move a version of the baseline: the same doors as the API's, for people. */
@Path(DraftingSection.PATH + "/{version}/move")
@Produces(MediaType.TEXT_HTML)
class BaselineMovePages {
    private final BaselineMovesResource door;
    private final OwnersBaselines baselines;
    private final FormBodies bodies;
    private final Desk desk;

    BaselineMovePages(BaselineMovesResource door, OwnersBaselines baselines, FormBodies bodies, Desk desk) {
        this.door = door;
        this.baselines = baselines;
        this.bodies = bodies;
        this.desk = desk;
    }

    @GET
    @May(SCHEME_OWNER)
    @Operation(hidden = true)
    public RestResponse<byte[]> moving(
            String version, @QueryParam("to") @NotNull(message = "is missing") OwnersMove to) {
        var view = baselines.view(version);
        return desk.show(DraftingForms.move(view, to, Form.at(view.digest().toString())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(SCHEME_OWNER)
    @Operation(hidden = true)
    public RestResponse<byte[]> move(
            String version, @QueryParam("to") @NotNull(message = "is missing") OwnersMove to, Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    take(version, to, sent);
                    return Done.CONFIRMED.at(DraftingSection.PATH + "/" + version);
                },
                form -> DraftingForms.move(baselines.view(version), to, form));
    }

    private void take(String version, OwnersMove to, Sent sent) {
        var seen = sent.ifMatch();
        switch (to) {
            case CONSULTATION -> door.consult(version, seen);
            case REOPENING -> door.reopen(version, bodies.read(sent, MoveRequest.Reasoned.class), seen);
            case PUBLICATION -> door.publish(version, bodies.read(sent, MoveRequest.Publication.class), seen);
            case SUNSET -> door.sunset(version, bodies.read(sent, MoveRequest.Sunset.class), seen);
            case WITHDRAWAL -> door.withdraw(version, bodies.read(sent, MoveRequest.Reasoned.class), seen);
        }
    }
}
