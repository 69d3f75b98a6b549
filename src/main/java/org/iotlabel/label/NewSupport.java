package org.iotlabel.label;

import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import org.iotlabel.time.PlainYear;

/** A vendor promises security updates until the end of a month. */
record NewSupport(
        @NotNull(message = "is missing") @PlainYear YearMonth until) {}
