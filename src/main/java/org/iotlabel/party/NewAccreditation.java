package org.iotlabel.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What a body sends to apply.
 *
 * @param certificateNumber as the accreditation body gave it
 * @param accreditationBody who accredited it, such as a national accreditation body
 * @param from the first day
 * @param until the last day, not before the first
 */
record NewAccreditation(
        @NotNull(message = "is missing") @Valid AccreditationScope scope,

        @NotBlank(message = "is missing") @Line @Size(max = 100, message = "must have at most 100 characters")
        String certificateNumber,

        @NotBlank(message = "is missing") @Line @Size(max = 200, message = "must have at most 200 characters")
        String accreditationBody,

        @NotNull(message = "is missing") @Day LocalDate from,
        @NotNull(message = "is missing") @Day LocalDate until) {}
