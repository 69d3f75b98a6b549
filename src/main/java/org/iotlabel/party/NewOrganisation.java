package org.iotlabel.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to register an organisation.
 *
 * @param kind what it does in the scheme; the scheme itself cannot be registered
 * @param name the registered name; with the country it is unique
 * @param address the postal address
 * @param country ISO 3166-1 alpha-2
 * @param group the group of companies it belongs to, where there is one
 */
record NewOrganisation(
        @NotNull(message = "is missing") OrganisationKind kind,

        @NotBlank(message = "is missing") @Line @Size(max = 200, message = "must have at most 200 characters")
        String name,

        @NotBlank(message = "is missing") @Prose @Size(max = 500, message = "must have at most 500 characters")
        String address,

        @NotNull(message = "is missing") @Website @Size(max = 500, message = "must have at most 500 characters")
        String website,

        @NotNull(message = "is missing") @CountryCode String country,

        @Line @Size(max = 200, message = "must have at most 200 characters") @Nullable
        String group) {
    OrganisationProfile profile() {
        return new OrganisationProfile(address, website, group);
    }
}
