package org.iotlabel.attestation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * What is sent to begin an attestation.
 *
 * @param product one of the caller's products
 * @param level the level sought, 1 to 3
 */
record NewAttestation(
        @NotNull(message = "is missing") UUID product,

        @Min(value = 1, message = "must be 1, 2 or 3") @Max(value = 3, message = "must be 1, 2 or 3")
        int level) {}
