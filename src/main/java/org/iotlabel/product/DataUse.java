package org.iotlabel.product;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * One use of personal data (EN 303 645 provision 6-1).
 *
 * @param what which data
 * @param who who gets it
 * @param why what for
 * @param where in which country or region it is kept
 */
public record DataUse(
        @NotBlank(message = "is missing") @Size(max = 200, message = "may have at most 200 characters")
        String what,

        @NotBlank(message = "is missing") @Size(max = 200, message = "may have at most 200 characters")
        String who,

        @NotBlank(message = "is missing") @Size(max = 200, message = "may have at most 200 characters")
        String why,

        @NotBlank(message = "is missing") @Size(max = 200, message = "may have at most 200 characters")
        String where) {}
