package org.iotlabel.party;

import static org.iotlabel.party.OrganisationForms.at;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Words;

/**
 * The members of an organisation; to its administrators also who is invited.
 *
 * @param administers whether the visitor may invite
 */
record MembersPage(
        String name, String back, List<Line> members, boolean administers, List<Line> invited, String invite) {
    /**
     * A member or an invitation.
     *
     * @param href where it is ended; empty where the visitor may not
     */
    record Line(String name, String email, String role, String state, String when, String href, String end) {}

    /**
     * Makes one.
     *
     * @param visitor who looks, and leaves where others are removed
     */
    static MembersPage of(
            OrganisationView place,
            List<MembershipView> members,
            List<InvitationView> invited,
            UUID visitor,
            PortalFrame desk) {
        var here = at(place.id()) + "/members";
        var inviting =
                place.actions().stream().anyMatch(action -> action.name().equals("invitation") && action.allowed());
        return new MembersPage(
                place.name(),
                at(place.id()),
                members.stream()
                        .map(member -> member(here, member, visitor, desk))
                        .toList(),
                inviting,
                invited.stream().map(one -> invitation(place.id(), one, desk)).toList(),
                at(place.id()) + "/invitations/new");
    }

    private static Line member(String here, MembershipView view, UUID visitor, PortalFrame desk) {
        var ends = view.actions().stream().anyMatch(action -> action.name().equals("end") && action.allowed());
        return new Line(
                view.name(),
                Objects.requireNonNullElse(view.email(), ""),
                words().role(view.role()),
                view.machine() ? words().machine() : "",
                words().since(desk.day(view.beganAt())),
                ends ? here + "/" + view.id() : "",
                view.principal().equals(visitor) ? words().leave() : words().putOut());
    }

    private static Line invitation(UUID place, InvitationView view, PortalFrame desk) {
        var open = view.actions().stream().anyMatch(action -> action.name().equals("revocation") && action.allowed());
        return new Line(
                invited(view),
                "",
                words().role(view.role()),
                words().invitationState(view.state()),
                open ? words().until(desk.moment(view.expiresAt())) : "",
                open ? at(place) + "/invitations/" + view.id() : "",
                words().revoke());
    }

    /** Who is invited. */
    static String invited(InvitationView view) {
        return Optional.ofNullable(view.email())
                .or(() -> Optional.ofNullable(view.clientId()))
                .orElse("");
    }

    static MemberMessages words() {
        return Words.in(PortalFrame.LANGUAGE, MemberMessages.class);
    }

    /** Asks once more before something ends. */
    static FormPage confirmation(String title, String lead, String action, String submit, Form form) {
        var back = action.replaceFirst("/(members|invitations|keys|clients)/.*", "/$1")
                .replaceFirst("invitations$", "members");
        return new FormPage(title, lead, action, submit, back, form, List.of());
    }
}
