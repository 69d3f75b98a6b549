package org.iotlabel.product;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import org.iotlabel.time.PlainYear;

/**
 * Support beyond what every owner is promised, for instance for a fee.
 *
 * @param until the last month in which it can be had
 * @param terms what it takes to get it, in a sentence
 */
public record ExtendedSupport(
        @NotNull(message = "is missing") @PlainYear YearMonth until,

        @NotBlank(message = "is missing") @Size(max = 300, message = "may have at most 300 characters")
        String terms) {}
