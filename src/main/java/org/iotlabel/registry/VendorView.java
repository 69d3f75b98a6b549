package org.iotlabel.registry;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.label.LabelState;
import org.iotlabel.party.OrganisationRef;

/**
 * A vendor to whom labels were granted, as the public sees it.
 *
 * @param name as the organisation is called today; its labels state what it was called when they were issued
 * @param country ISO 3166-1 alpha-2
 * @param labels how many labels were ever issued to it
 * @param states how many of them stand where now; a state with none is left out
 */
record VendorView(UUID id, String name, String website, String country, int labels, Map<LabelState, Integer> states) {
    static Optional<VendorView> of(OrganisationRef vendor, Map<LabelState, Integer> states) {
        var labels = states.values().stream().mapToInt(Integer::intValue).sum();
        return Optional.of(
                        new VendorView(vendor.id(), vendor.name(), vendor.website(), vendor.country(), labels, states))
                .filter(one -> one.labels() > 0);
    }
}
