package org.iotlabel.party;

import static org.iotlabel.party.MembersPage.words;
import static org.iotlabel.party.OrganisationForms.at;
import static org.iotlabel.party.Role.BODY_ADMIN;
import static org.iotlabel.party.Role.SCHEME_OWNER;
import static org.iotlabel.party.Role.VENDOR_ADMIN;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Field;
import org.iotlabel.desk.Fieldset;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormBodies;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.Option;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Sent;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** The pages where administrators invite people and machines, and take invitations back. */
@Path("/portal/organisations/{id}/invitations")
@Produces(MediaType.TEXT_HTML)
class InvitationPages {
    /** The field that names the invitation which is taken back for a new one. */
    private static final String INSTEAD_OF = "instead";

    private final InvitationResource door;
    private final OrganisationResource organisations;
    private final FormBodies bodies;
    private final Desk desk;
    private final Caller caller;

    InvitationPages(
            InvitationResource door, OrganisationResource organisations, FormBodies bodies, Desk desk, Caller caller) {
        this.door = door;
        this.organisations = organisations;
        this.bodies = bodies;
        this.desk = desk;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "party")
    static class Templates {
        private Templates() {}

        static native TemplateInstance invited(InvitationView page, String name, String back, PortalFrame desk);
    }

    @GET
    @Path("/new")
    @May({VENDOR_ADMIN, BODY_ADMIN, SCHEME_OWNER})
    @Operation(hidden = true)
    public RestResponse<byte[]> inviting(UUID id) {
        caller.mustHold(id, VENDOR_ADMIN, BODY_ADMIN, SCHEME_OWNER);
        return desk.show(inviting(id, Form.blank()));
    }

    /** Shows the token in the answer itself: it is kept nowhere, so no other page could. Sent twice, it is refused. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May({VENDOR_ADMIN, BODY_ADMIN, SCHEME_OWNER})
    @Operation(hidden = true)
    public RestResponse<byte[]> invite(UUID id, Sent sent) {
        return desk.answer(
                sent,
                () -> {
                    var invitation = bodies.read(sent, NewInvitation.class);
                    var view = sent.text(INSTEAD_OF)
                            .map(open -> door.inviteInstead(id, key(open), invitation))
                            .orElseGet(() -> door.invite(id, invitation))
                            .getEntity();
                    return Templates.invited(view, MembersPage.invited(view), at(id) + "/members", desk.frame());
                },
                form -> inviting(id, form));
    }

    /** As our own form has it. */
    private static UUID key(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw Problem.notFound();
        }
    }

    @GET
    @Path("/{invitation}")
    @May({VENDOR_ADMIN, BODY_ADMIN, SCHEME_OWNER})
    @Operation(hidden = true)
    public RestResponse<byte[]> revoking(UUID id, UUID invitation) {
        var answer = door.read(id, invitation);
        return desk.show(revoking(id, invitation, Form.at(Desk.version(answer))));
    }

    @POST
    @Path("/{invitation}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @May({VENDOR_ADMIN, BODY_ADMIN, SCHEME_OWNER})
    @Operation(hidden = true)
    public RestResponse<byte[]> revoke(UUID id, UUID invitation, Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    door.revoke(id, invitation, sent.ifMatch());
                    return Done.REMOVED.at(at(id) + "/members");
                },
                form -> revoking(id, invitation, form));
    }

    /** Where they are invited already, as after a double click, the button takes that invitation back first. */
    private FormPage inviting(UUID id, Form form) {
        var open = form.told("invitation")
                .map(one -> door.read(id, UUID.fromString(one)).getEntity());
        var place = organisations.read(id).getEntity();
        var roles = Arrays.stream(Role.values())
                .filter(role -> role.kind() == place.kind())
                .toArray(Role[]::new);
        return new FormPage(
                words().inviteTitle(place.name()),
                words().inviteLead(),
                at(id) + "/invitations",
                open.isPresent() ? words().inviteInstead() : words().inviteNow(),
                at(id) + "/members",
                form,
                Stream.concat(
                                open.stream().map(this::insteadOf),
                                Stream.of(Fieldset.of(
                                        form.radios("/role", words().roleLabel(), Option.of(roles, words()::role)),
                                        form.field(Field.Kind.EMAIL, "/email", words().email())
                                                .optional(),
                                        form.line("/clientId", words().clientId())
                                                .optional())))
                        .toList());
    }

    private Fieldset insteadOf(InvitationView open) {
        var frame = desk.frame();
        return Fieldset.of(
                        words().invitedAlready(MembersPage.invited(open)),
                        Form.hidden(INSTEAD_OF, open.id().toString()))
                .lead(words().invitedAlreadyLead(frame.moment(open.invitedAt()), frame.moment(open.expiresAt())));
    }

    private FormPage revoking(UUID id, UUID invitation, Form form) {
        var name = MembersPage.invited(door.read(id, invitation).getEntity());
        return MembersPage.confirmation(
                words().revokeTitle(name),
                words().revokeLead(),
                at(id) + "/invitations/" + invitation,
                words().revoke(),
                form);
    }
}
