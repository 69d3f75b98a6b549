package org.iotlabel.certification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A certifier wants more evaluation, and says what of. */
record ReturnToEvaluation(
        @NotBlank(message = "is missing") @Size(max = 2000, message = "may have at most 2000 characters")
        String reason) {}
