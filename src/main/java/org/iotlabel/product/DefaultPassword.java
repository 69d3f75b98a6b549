package org.iotlabel.product;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer must know of the password (47 CFR 8.222(b)(6)).
 *
 * @param howToChange where there is a password: how to change it, in a sentence
 */
public record DefaultPassword(
        @NotNull(message = "is missing") Kind kind,

        @Nullable
        @Size(min = 1, max = 300, message = "must have 1 to 300 characters")
        @Pattern(regexp = "(?s).*\\S.*", message = "is empty")
        String howToChange) {
    /** What the device has when it leaves the box. */
    @Schema(name = "DefaultPasswordKind")
    public enum Kind {
        /** It has no password at all. */
        NONE,
        /** The owner chooses one before first use. */
        CHOSEN_BY_OWNER,
        /** Each piece has its own. */
        UNIQUE_PER_DEVICE,
        /** All pieces share one. */
        SHARED
    }
}
