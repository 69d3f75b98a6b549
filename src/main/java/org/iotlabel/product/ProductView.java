package org.iotlabel.product;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.iotlabel.problem.Action;

/**
 * A product as its vendor sees it.
 *
 * @param actions what the caller may do next
 */
record ProductView(UUID id, UUID vendor, ProductDescription description, Instant createdAt, List<Action> actions) {
    static ProductView of(Product product, List<Action> actions) {
        return new ProductView(product.id(), product.vendor(), product.description(), product.createdAt(), actions);
    }
}
