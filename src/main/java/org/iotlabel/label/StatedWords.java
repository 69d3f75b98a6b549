package org.iotlabel.label;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody moves a label, where there is nothing to choose a code from. */
record StatedWords(
        @NotBlank(message = "is missing") @Size(max = 2000, message = "may have at most 2000 characters")
        String words) {}
