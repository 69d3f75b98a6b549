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
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Sent;
import org.iotlabel.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The pages where the scheme owner decides whose accreditations count: the same doors as the API's, for people. */
@Path(AccreditationSection.PATH)
@Produces(MediaType.TEXT_HTML)
class AccreditationPages {
    private final AccreditationResource door;
    private final RecognitionResource moves;
    private final Organisations organisations;
    private final Accreditations accreditations;
    private final FormBodies bodies;
    private final Desk desk;

    AccreditationPages(
            AccreditationResource door,
            RecognitionResource moves,
            Organisations organisations,
            Accreditations accreditations,
            FormBodies bodies,
            Desk desk) {
        this.door = door;
        this.moves = moves;
        this.organisations = organisations;
        this.accreditations = accreditations;
        this.bodies = bodies;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "party")
    static class Templates {
        private Templates() {}

        static native TemplateInstance accreditations(AccreditationPage.Listed page, PortalFrame desk);

        static native TemplateInstance accreditation(AccreditationPage page, PortalFrame desk);
    }

    @GET
    @May({SCHEME_OWNER, CERTIFIER})
    @Operation(hidden = true)
    public RestResponse<byte[]> list(
            @QueryParam("state") @Nullable AccreditationState state, @BeanParam @Valid PageRequest page) {
        var frame = desk.frame();
        var found = door.list(state, page);
        var names = organisations.names(
                found.items().stream().map(AccreditationView::organisation).toList());
        var last = accreditations.lastMoves(
                found.items().stream().map(AccreditationView::id).toList());
        var shown = AccreditationPage.of(page, new AccreditationPage.Found(found, names, last), state, frame);
        return desk.show(Templates.accreditations(shown, frame));
    }

    @GET
    @Path("/{id}")
    @May({SCHEME_OWNER, CERTIFIER})
    @Operation(hidden = true)
    public RestResponse<byte[]> show(UUID id) {
        var frame = desk.frame();
        var view = door.read(id).getEntity();
        var page = AccreditationPage.of(view, body(view), door.history(id), frame);
        return desk.show(Templates.accreditation(page, frame));
    }

    @GET
    @Path("/{id}/move")
    @May(SCHEME_OWNER)
    @Operation(hidden = true)
    public RestResponse<byte[]> moving(
            UUID id, @QueryParam("to") @NotNull(message = "is missing") AccreditationMove to) {
        var answer = door.read(id);
        return desk.show(form(answer.getEntity(), to, Form.at(Desk.version(answer))));
    }

    @POST
    @Path("/{id}/move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(SCHEME_OWNER)
    @Operation(hidden = true)
    public RestResponse<byte[]> move(
            UUID id, @QueryParam("to") @NotNull(message = "is missing") AccreditationMove to, Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    take(id, to, bodies.read(sent, StatedReason.class), sent.ifMatch());
                    return Done.CONFIRMED.at(AccreditationSection.PATH + "/" + id);
                },
                form -> form(door.read(id).getEntity(), to, form));
    }

    private void take(UUID id, AccreditationMove to, StatedReason reason, @Nullable String ifMatch) {
        switch (to) {
            case RECOGNITION -> moves.recognise(id, reason, ifMatch);
            case SUSPENSION -> moves.suspend(id, reason, ifMatch);
            case REINSTATEMENT -> moves.reinstate(id, reason, ifMatch);
            case WITHDRAWAL -> moves.withdraw(id, reason, ifMatch);
        }
    }

    private FormPage form(AccreditationView view, AccreditationMove to, Form form) {
        return AdmissionForms.of(view, body(view), to, form);
    }

    private String body(AccreditationView view) {
        return organisations.byId(view.organisation()).name();
    }
}
