package org.iotlabel.product;

import java.time.Instant;
import java.util.UUID;

/** A product as its vendor sees it. */
record ProductView(UUID id, UUID vendor, ProductDescription description, Instant createdAt) {
    static ProductView of(Product product) {
        return new ProductView(product.id(), product.vendor(), product.description(), product.createdAt());
    }
}
