package org.iotlabel.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.etag.Version;
import org.iotlabel.problem.Problem;

/** Registers products and describes them anew. */
@ApplicationScoped
public class ProductWorkflow {
    private final Products products;
    private final AuditTrail audit;
    private final Clock clock;

    ProductWorkflow(Products products, AuditTrail audit, Clock clock) {
        this.products = products;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Product register(UUID vendor, ProductDescription description, Actor by) {
        var product = new Product(vendor, description, clock.instant());
        refuseTwin(product);
        products.persistAndFlush(product);
        audit.record(by, "product.registration", Subject.of("product", product.id()));
        return product;
    }

    /**
     * Describes a product anew.
     *
     * @throws Problem NOT_FOUND where none of the vendors has it; STALE; PRODUCT_EXISTS
     */
    @Transactional
    public Product describe(UUID id, Collection<UUID> vendors, ProductDescription description, Version seen, Actor by) {
        var product = products.ofVendors(id, vendors).orElseThrow(Problem::notFound);
        seen.mustBe(product.version());
        product.describe(description);
        refuseTwin(product);
        products.flush();
        audit.record(by, "product.description", Subject.of("product", id));
        return product;
    }

    /**
     * Reads a product of one of these vendors.
     *
     * @throws Problem NOT_FOUND where none of the vendors has it
     */
    public Product read(UUID id, Collection<UUID> vendors) {
        return find(id, vendors).orElseThrow(Problem::notFound);
    }

    /** Products, by their keys. */
    public Map<UUID, Product> all(Collection<UUID> ids) {
        return products.list("id in ?1", ids).stream().collect(Collectors.toMap(Product::id, one -> one));
    }

    /** Finds a product of one of these vendors. */
    public Optional<Product> find(UUID id, Collection<UUID> vendors) {
        return products.ofVendors(id, vendors);
    }

    private void refuseTwin(Product product) {
        products.twinOf(product).ifPresent(twin -> {
            throw new Problem(
                            ProductProblem.PRODUCT_EXISTS,
                            "There is a product of this name and first hardware version already.")
                    .with("product", twin.id());
        });
    }
}
