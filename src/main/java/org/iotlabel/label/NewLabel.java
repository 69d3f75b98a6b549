package org.iotlabel.label;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A label is to be issued for a decision. */
record NewLabel(@NotNull(message = "is missing") UUID decision) {}
