package org.iotlabel.label;

import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;

/** A vendor promises security updates until the end of a month. */
record NewSupport(@NotNull(message = "is missing") YearMonth until) {}
