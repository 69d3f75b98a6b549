package org.iotlabel.product;

import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.party.Caller;
import org.iotlabel.party.NextOfVendor;
import org.iotlabel.problem.Action;
import org.iotlabel.problem.Problem;

/** Why the caller cannot register a product for a vendor; the door asks before it acts, and the view before it offers. */
@ApplicationScoped
class ProductLaw implements NextOfVendor {
    private final Caller caller;

    ProductLaw(Caller caller) {
        this.caller = caller;
    }

    Optional<Problem> whyNotRegister(UUID vendor) {
        return caller.whyNotEither(VENDOR_MEMBER, VENDOR_ADMIN)
                .or(() -> caller.holds(vendor, VENDOR_MEMBER, VENDOR_ADMIN)
                        ? Optional.empty()
                        : Optional.of(Problem.invalid("/vendor", "This is no vendor that you belong to.")));
    }

    @Override
    public Action of(UUID vendor) {
        return Action.of("product", "POST", "/api/v1/products", whyNotRegister(vendor));
    }
}
