package org.iotlabel.label;

import static org.iotlabel.party.Role.CERTIFIER;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Fieldset;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormBodies;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Sent;
import org.iotlabel.frame.LocalForms;
import org.iotlabel.party.May;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** The forms by which two certifiers confirm a label that turned red when its key was lost. */
@Path(SchemeLabelSection.PATH + "/{serial}")
@Produces(MediaType.TEXT_HTML)
class ConfirmationPages {
    private static final int MOST = 2000;
    private static final LocalForms FORMS = new LocalForms(PortalFrame.LANGUAGE);

    private final ConfirmationResource door;
    private final Labels labels;
    private final FormBodies bodies;
    private final Desk desk;

    ConfirmationPages(ConfirmationResource door, Labels labels, FormBodies bodies, Desk desk) {
        this.door = door;
        this.labels = labels;
        this.bodies = bodies;
        this.desk = desk;
    }

    @GET
    @Path("/confirmation")
    @May(CERTIFIER)
    @Operation(hidden = true)
    public RestResponse<byte[]> proposing(String serial) {
        return desk.show(proposal(serial, Form.blank()));
    }

    @POST
    @Path("/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(CERTIFIER)
    @Operation(hidden = true)
    public RestResponse<byte[]> propose(String serial, Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    var proposed = door.propose(serial, bodies.read(sent, StatedWords.class))
                            .getEntity();
                    return Done.SENT.at(at(proposed));
                },
                form -> proposal(serial, form));
    }

    @GET
    @Path("/confirmations/{id}/move")
    @May(CERTIFIER)
    @Operation(hidden = true)
    public RestResponse<byte[]> moving(
            String serial, UUID id, @QueryParam("to") @NotNull(message = "is missing") ConfirmationMove to) {
        var answer = door.read(serial, id);
        return desk.show(move(serial, answer.getEntity(), to, Form.at(Desk.version(answer))));
    }

    @POST
    @Path("/confirmations/{id}/move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(CERTIFIER)
    @Operation(hidden = true)
    public RestResponse<byte[]> move(
            String serial, UUID id, @QueryParam("to") @NotNull(message = "is missing") ConfirmationMove to, Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    var closed =
                            switch (to) {
                                case APPROVAL -> door.approve(serial, id, sent.ifMatch());
                                case WITHDRAWAL -> door.withdraw(serial, id, sent.ifMatch());
                            };
                    return Done.CONFIRMED.at(at(closed.getEntity()));
                },
                form -> move(serial, door.read(serial, id).getEntity(), to, form));
    }

    private FormPage proposal(String serial, Form form) {
        var words = LostKeySection.messages();
        var label = labels.issued(serial).orElseThrow(Problem::notFound).serial();
        var at = SchemeLabelSection.PATH + "/" + label.value();
        var own = form.prose("/words", words.words()).hint(words.wordsHint()).most(MOST);
        return new FormPage(
                words.proposeTitle(label.toString()),
                words.proposeLead(),
                at + "/confirmation",
                words.propose(),
                at,
                form,
                List.of(Fieldset.of(own)));
    }

    /** Whoever approves reads what was proposed, and why. */
    private static FormPage move(String serial, LabelConfirmationView view, ConfirmationMove to, Form form) {
        var words = LostKeySection.messages();
        var path = SchemeLabelSection.PATH + "/"
                + Serial.read(serial).map(Serial::value).orElse("");
        return new FormPage(
                words.moveTitle(to, view.label()),
                words.proposed(view.proposedBy(), FORMS.moment(view.proposedAt()), view.words()),
                path + "/confirmations/" + view.id() + "/move?to=" + to,
                words.move(to),
                at(view),
                form,
                List.of());
    }

    /** Where all labels of that lost key stand. */
    private static String at(LabelConfirmationView view) {
        return LostKeySection.PATH + "/" + view.lostKey();
    }
}
