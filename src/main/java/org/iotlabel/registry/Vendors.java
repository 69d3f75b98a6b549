package org.iotlabel.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.label.LabelCounts;
import org.iotlabel.party.Organisations;

/** The vendors that the public may know of: all to whom a label was ever issued. */
@ApplicationScoped
class Vendors {
    private final Organisations organisations;
    private final LabelCounts counts;

    Vendors(Organisations organisations, LabelCounts counts) {
        this.organisations = organisations;
        this.counts = counts;
    }

    Optional<VendorView> find(UUID id) {
        return organisations.find(id).flatMap(vendor -> VendorView.of(vendor, counts.heldBy(id)));
    }
}
