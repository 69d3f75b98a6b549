package org.iotlabel.certification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.party.Organisations;
import org.iotlabel.product.Product;
import org.iotlabel.product.ProductWorkflow;

/** How products and vendors are called on the desk now; what is decided has the names of the submission. */
@ApplicationScoped
class DeskNames {
    private final ProductWorkflow products;
    private final Organisations organisations;

    DeskNames(ProductWorkflow products, Organisations organisations) {
        this.products = products;
        this.organisations = organisations;
    }

    /** The names of a page of lines, read at once. */
    record Named(Map<UUID, Product> products, Map<UUID, String> vendors) {
        String model(UUID product) {
            return Optional.ofNullable(products.get(product))
                    .map(one -> one.description().model())
                    .orElse("");
        }

        String vendor(UUID vendor) {
            return vendors.getOrDefault(vendor, "");
        }
    }

    Named of(Collection<UUID> someProducts, Collection<UUID> vendors) {
        return new Named(products.all(someProducts), organisations.names(vendors));
    }
}
