package org.iotlabel.product;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.iotlabel.time.PlainYear;
import org.jspecify.annotations.Nullable;

/**
 * How security updates come (47 CFR 8.222(b)(8)).
 *
 * @param how what the owner of the device does, in a sentence
 * @param lastOn the day on which the last one came out; absent where none did yet or it is not told
 */
public record Updates(
        @NotNull(message = "is missing") Manner manner,

        @NotBlank(message = "is missing") @Size(max = 300, message = "may have at most 300 characters")
        String how,

        @Nullable @PlainYear LocalDate lastOn) {
    /** Who has to act for an update to be installed. */
    public enum Manner {
        /** Nobody. */
        AUTOMATIC,
        /** The owner, after the device or its app says so. */
        ON_NOTICE,
        /** The owner, who has to look for it. */
        MANUAL,
        /** The software cannot be changed. */
        NONE
    }
}
