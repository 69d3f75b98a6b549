package org.iotlabel.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What is sent with a decision about somebody.
 *
 * @param reason why, in words that the one concerned will read
 */
record StatedReason(
        @NotBlank(message = "is missing") @Prose @Size(max = 2000, message = "must have at most 2000 characters")
        String reason) {
    /** The words without space around them; a step without any cannot be made. */
    static String required(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("this step needs a reason");
        }
        return reason.strip();
    }
}
