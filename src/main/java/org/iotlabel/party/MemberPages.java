package org.iotlabel.party;

import static org.iotlabel.party.MembersPage.words;
import static org.iotlabel.party.OrganisationForms.at;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Done;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Sent;
import org.iotlabel.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** The pages about who belongs to an organisation: the same doors as the API's, for people. */
@Path("/portal/organisations/{id}/members")
@Produces(MediaType.TEXT_HTML)
class MemberPages {
    private static final int AT_ONCE = 100;

    private final MembershipResource door;
    private final InvitationResource invitations;
    private final OrganisationResource organisations;
    private final Desk desk;
    private final Caller caller;

    MemberPages(
            MembershipResource door,
            InvitationResource invitations,
            OrganisationResource organisations,
            Desk desk,
            Caller caller) {
        this.door = door;
        this.invitations = invitations;
        this.organisations = organisations;
        this.desk = desk;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "party")
    static class Templates {
        private Templates() {}

        static native TemplateInstance members(MembersPage page, PortalFrame desk);
    }

    @GET
    @SignedIn
    @Operation(hidden = true)
    public RestResponse<byte[]> list(UUID id) {
        var members = door.list(id, PageRequest.first(AT_ONCE)).items();
        List<InvitationView> invited = caller.holds(id, Role.VENDOR_ADMIN, Role.BODY_ADMIN, Role.SCHEME_OWNER)
                ? invitations.list(id, PageRequest.first(AT_ONCE)).items()
                : List.of();
        var frame = desk.frame();
        var place = organisations.read(id).getEntity();
        return desk.show(Templates.members(MembersPage.of(place, members, invited, caller.principal(), frame), frame));
    }

    @GET
    @Path("/{membership}")
    @SignedIn
    @Operation(hidden = true)
    public RestResponse<byte[]> ending(UUID id, UUID membership) {
        var answer = door.read(id, membership);
        return desk.show(ending(id, membership, Form.at(Desk.version(answer))));
    }

    @POST
    @Path("/{membership}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @SignedIn
    @Operation(hidden = true)
    public RestResponse<byte[]> end(UUID id, UUID membership, Sent sent) {
        return desk.submit(
                sent,
                () -> {
                    door.end(id, membership, sent.ifMatch());
                    return caller.belongsTo(id) ? Done.REMOVED.at(at(id) + "/members") : Done.CONFIRMED.at("/portal");
                },
                form -> ending(id, membership, form));
    }

    private FormPage ending(UUID id, UUID membership, Form form) {
        var view = door.read(id, membership).getEntity();
        var action = at(id) + "/members/" + membership;
        return view.principal().equals(caller.principal())
                ? leaving(id, view, action, form)
                : MembersPage.confirmation(
                        words().putOutTitle(view.name()), words().putOutLead(), action, words().putOut(), form);
    }

    /** Of oneself; whoever holds another role there keeps their access. */
    private FormPage leaving(UUID id, MembershipView view, String action, Form form) {
        var name = caller.nameOf(id);
        var others = caller.holdings().stream()
                .anyMatch(held -> held.organisation().equals(id) && held.role() != view.role());
        return others
                ? MembersPage.confirmation(
                        words().giveUpTitle(name),
                        words().giveUpLead(view.role().words()),
                        action,
                        words().giveUp(),
                        form)
                : MembersPage.confirmation(
                        words().leaveTitle(name), words().leaveLead(name), action, words().leave(), form);
    }
}
