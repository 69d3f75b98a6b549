package org.iotlabel.certification;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A certifier takes an evaluated attestation in hand. */
record NewReview(@NotNull(message = "is missing") UUID attestation) {}
