package org.iotlabel.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation may change of itself; its kind, name and country are what was admitted.
 *
 * @param address the postal address
 * @param group the group of companies it belongs to, where there is one
 */
record OrganisationProfile(
        @NotBlank(message = "is missing") @Prose @Size(max = 500, message = "must have at most 500 characters")
        String address,

        @NotNull(message = "is missing") @Website @Size(max = 500, message = "must have at most 500 characters")
        String website,

        @Line @Size(max = 200, message = "must have at most 200 characters") @Nullable
        String group) {}
