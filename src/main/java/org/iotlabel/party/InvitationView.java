package org.iotlabel.party;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.iotlabel.problem.Action;
import org.jspecify.annotations.Nullable;

/**
 * An invitation, as the organisation's administrators see it.
 *
 * @param token what to accept it with; there only in the answer that creates it
 * @param actions what the caller may do next
 */
record InvitationView(
        UUID id,
        UUID organisation,
        Role role,
        @Nullable String email,
        @Nullable String clientId,
        InvitationState state,
        Instant invitedAt,
        Instant expiresAt,
        @Nullable String token,
        List<Action> actions) {
    static InvitationView of(Invitation it, Instant at) {
        return of(it, at, null);
    }

    static InvitationView of(Invitation it, Instant at, @Nullable InvitationToken token) {
        return new InvitationView(
                it.id(),
                it.organisation(),
                it.role(),
                it.email(),
                it.clientId(),
                it.stateAt(at),
                it.invitedAt(),
                it.expiresAt(),
                token == null ? null : token.text(),
                List.of(Action.of(
                        "revocation",
                        "DELETE",
                        "/api/v1/organisations/" + it.organisation() + "/invitations/" + it.id(),
                        it.whyNotSettled(at))));
    }
}
