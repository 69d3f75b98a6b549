package org.iotlabel.product;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.paging.PageRequest;

/** All device models that vendors have registered. */
@ApplicationScoped
class Products implements PanacheRepositoryBase<Product, UUID> {
    private static final UUID LAST = new UUID(-1, -1);

    /** One product, if it belongs to one of these vendors. */
    Optional<Product> ofVendors(UUID id, Collection<UUID> vendors) {
        return find("id = ?1 and vendor in ?2", id, vendors).firstResultOptional();
    }

    /** The products of these vendors, the newest first. */
    List<Product> listOfVendors(Collection<UUID> vendors, PageRequest page) {
        return find(
                        "vendor in ?1 and id < ?2 order by id desc",
                        vendors,
                        page.afterId().orElse(LAST))
                .page(0, page.fetch())
                .list();
    }

    /** Another product of the vendor with the same name and first hardware version. */
    Optional<Product> twinOf(Product product) {
        return find(
                        "vendor = ?1 and model = ?2 and hardwareFrom = ?3 and (?4 is null or id <> ?4)",
                        product.vendor(),
                        product.description().model(),
                        product.description().hardware().from(),
                        product.id())
                .firstResultOptional();
    }
}
