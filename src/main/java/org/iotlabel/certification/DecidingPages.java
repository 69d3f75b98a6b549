package org.iotlabel.certification;

import static org.iotlabel.party.Role.CERTIFIER;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormBodies;
import org.iotlabel.desk.Sent;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;

/** The forms by which a certifier ends a review: the same doors as the API's, for people. */
@Path(ReviewSection.PATH + "/{id}")
@Produces(MediaType.TEXT_HTML)
class DecidingPages {
    private final ReviewResource reviews;
    private final DecidingResource door;
    private final FormBodies bodies;
    private final Desk desk;

    DecidingPages(ReviewResource reviews, DecidingResource door, FormBodies bodies, Desk desk) {
        this.reviews = reviews;
        this.door = door;
        this.bodies = bodies;
        this.desk = desk;
    }

    @GET
    @Path("/grant")
    @May(CERTIFIER)
    @Operation(hidden = true)
    public RestResponse<byte[]> granting(UUID id) {
        return show(Outcome.GRANT, id);
    }

    @POST
    @Path("/grant")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(CERTIFIER)
    @Operation(hidden = true)
    public RestResponse<byte[]> grant(UUID id, Sent sent) {
        return decide(Outcome.GRANT, id, sent);
    }

    @GET
    @Path("/denial")
    @May(CERTIFIER)
    @Operation(hidden = true)
    public RestResponse<byte[]> denying(UUID id) {
        return show(Outcome.DENY, id);
    }

    @POST
    @Path("/denial")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(CERTIFIER)
    @Operation(hidden = true)
    public RestResponse<byte[]> deny(UUID id, Sent sent) {
        return decide(Outcome.DENY, id, sent);
    }

    @GET
    @Path("/return-to-evaluation")
    @May(CERTIFIER)
    @Operation(hidden = true)
    public RestResponse<byte[]> givingBack(UUID id) {
        var answer = reviews.read(id);
        return desk.show(CaseForms.giveBack(answer.getEntity(), Form.at(Desk.version(answer))));
    }

    @POST
    @Path("/return-to-evaluation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(CERTIFIER)
    @Operation(hidden = true)
    public RestResponse<byte[]> giveBack(UUID id, Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    reviews.sendBack(id, bodies.read(sent, ReturnToEvaluation.class), sent.ifMatch());
                    return Done.CONFIRMED.at(at(id));
                },
                form -> CaseForms.giveBack(view(id), form));
    }

    private RestResponse<byte[]> show(Outcome outcome, UUID id) {
        var answer = reviews.read(id);
        return desk.show(CaseForms.decision(outcome, answer.getEntity(), Form.at(Desk.version(answer))));
    }

    private RestResponse<byte[]> decide(Outcome outcome, UUID id, Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    door.decide(id, bodies.read(sent, NewDecision.class), sent.ifMatch());
                    return Done.CONFIRMED.at(at(id));
                },
                form -> CaseForms.decision(outcome, view(id), form));
    }

    private ReviewView view(UUID id) {
        return reviews.read(id).getEntity();
    }

    private static String at(UUID id) {
        return ReviewSection.PATH + "/" + id;
    }
}
