package org.iotlabel.label;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Why the scheme suspends or withdraws a label.
 *
 * @param reasonCode public
 * @param words for the record and for the vendor
 */
record StatedCause(
        @NotNull(message = "is missing") ReasonCode reasonCode,

        @NotBlank(message = "is missing") @Size(max = 2000, message = "may have at most 2000 characters")
        String words) {}
