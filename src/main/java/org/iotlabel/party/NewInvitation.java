package org.iotlabel.party;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.iotlabel.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to invite somebody: a person by e-mail address, or a machine by its client id, not both.
 *
 * @param role one that exists in an organisation of this kind; a machine can only be a VENDOR_MEMBER
 */
record NewInvitation(
        @Pattern(regexp = "[!-?A-~]+@[!-?A-~]+", message = "must be an e-mail address")
        @Size(max = 254, message = "must have at most 254 characters")
        @Nullable
        String email,

        @Pattern(regexp = "[!-~]{1,255}", message = "must have 1 to 255 visible ASCII characters") @Nullable
        String clientId,

        @NotNull(message = "is missing") Role role) {
    /** What no annotation can say. */
    List<FieldError> errors(OrganisationKind kind) {
        var errors = new ArrayList<FieldError>();
        if ((email == null) == (clientId == null)) {
            errors.add(FieldError.at("must be there, or clientId, and not both", "email"));
        }
        if (role.kind() != kind) {
            errors.add(FieldError.at("does not exist in an organisation of the kind " + kind, "role"));
        } else if (clientId != null && role != Role.VENDOR_MEMBER) {
            errors.add(FieldError.at("must be VENDOR_MEMBER for a machine", "role"));
        }
        return errors;
    }
}
