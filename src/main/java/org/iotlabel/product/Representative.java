package org.iotlabel.product;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Who answers for a maker to the authorities of a market (UK PSTI Schedule 4; Regulation (EU) 2024/2847 Article 18).
 *
 * @param address the postal address in one line
 */
public record Representative(
        @NotBlank(message = "is missing") @Size(max = 120, message = "may have at most 120 characters")
        String name,

        @NotBlank(message = "is missing") @Size(max = 240, message = "may have at most 240 characters")
        String address) {}
