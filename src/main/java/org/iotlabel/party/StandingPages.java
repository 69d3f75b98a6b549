package org.iotlabel.party;

import static org.iotlabel.party.Role.ASSESSOR;
import static org.iotlabel.party.Role.BODY_ADMIN;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
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

/** The pages where an assessor sees what their body may assess; an administrator of the body applies for more. */
@Path(StandingSection.PATH)
@Produces(MediaType.TEXT_HTML)
class StandingPages {
    /** More than a body has; the API lists the rest. */
    private static final int MOST_ACCREDITATIONS = 50;

    private final ApplicationResource door;
    private final Accreditations accreditations;
    private final RelationResource relations;
    private final OrganisationNames names;
    private final DeviceKinds kinds;
    private final FormBodies bodies;
    private final Desk desk;
    private final Caller caller;

    StandingPages(
            ApplicationResource door,
            Accreditations accreditations,
            RelationResource relations,
            OrganisationNames names,
            DeviceKinds kinds,
            FormBodies bodies,
            Desk desk,
            Caller caller) {
        this.door = door;
        this.accreditations = accreditations;
        this.relations = relations;
        this.names = names;
        this.kinds = kinds;
        this.bodies = bodies;
        this.desk = desk;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "party")
    static class Templates {
        private Templates() {}

        static native TemplateInstance standing(StandingPage page, PortalFrame desk);
    }

    @GET
    @May({ASSESSOR, BODY_ADMIN})
    @Operation(hidden = true)
    public RestResponse<byte[]> show(@BeanParam @Valid PageRequest page) {
        var frame = desk.frame();
        var found = relations.list(null, page);
        var called =
                names.of(found.items().stream().map(RelationView::counterpart).toList());
        return desk.show(Templates.standing(
                new StandingPage(
                        bodiesOfCaller(frame),
                        StandingPage.bonds(found, called, frame),
                        page.nextAddress(StandingSection.PATH, found)),
                frame));
    }

    @GET
    @Path("/{id}/accreditations")
    @May(BODY_ADMIN)
    @Operation(hidden = true)
    public RestResponse<byte[]> application(UUID id) {
        caller.mustHold(id, BODY_ADMIN);
        return desk.show(StandingForms.application(id, kinds.all(), Form.blank()));
    }

    @POST
    @Path("/{id}/accreditations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May(BODY_ADMIN)
    @Operation(hidden = true)
    public RestResponse<byte[]> apply(UUID id, Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    door.apply(id, bodies.read(sent, NewAccreditation.class));
                    return Done.SENT.at(StandingSection.PATH);
                },
                form -> StandingForms.application(id, kinds.all(), form));
    }

    private List<StandingPage.Body> bodiesOfCaller(PortalFrame frame) {
        return caller.organisations(ASSESSOR, BODY_ADMIN).stream()
                .sorted()
                .map(body -> body(body, frame))
                .toList();
    }

    private StandingPage.Body body(UUID id, PortalFrame frame) {
        var listed = door.list(id, PageRequest.first(MOST_ACCREDITATIONS)).items();
        var last = accreditations.lastMoves(
                listed.stream().map(AccreditationView::id).toList());
        var there = listed.stream()
                .map(one -> StandingPage.accredited(one, Objects.requireNonNull(last.get(one.id())), frame))
                .toList();
        return new StandingPage.Body(
                StandingSection.messages().accreditationsOf(caller.nameOf(id)),
                there,
                caller.holds(id, BODY_ADMIN) ? StandingSection.PATH + "/" + id + "/accreditations" : "");
    }
}
