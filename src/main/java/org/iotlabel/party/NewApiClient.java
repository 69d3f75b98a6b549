package org.iotlabel.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What is sent to have an API client made.
 *
 * @param name what the vendor calls it, such as the build server that will use it; no two of a vendor have the same
 */
record NewApiClient(
        @NotBlank(message = "is missing") @Line @Size(max = 60, message = "must have at most 60 characters")
        String name) {}
