package org.iotlabel.party;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * What is sent to accept an invitation.
 *
 * @param token as it came with the invitation
 */
record InvitationAcceptance(
        @NotNull(message = "is missing")
        @Pattern(regexp = "[A-Za-z0-9_-]{43}", message = "must be the token of an invitation")
        String token) {
    @Override
    public String toString() {
        return "InvitationAcceptance[secret]";
    }
}
