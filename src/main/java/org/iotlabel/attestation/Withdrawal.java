package org.iotlabel.attestation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A vendor takes an attestation back, and says why. */
record Withdrawal(
        @NotBlank(message = "is missing") @Size(max = 1000, message = "may have at most 1000 characters")
        String reason) {}
