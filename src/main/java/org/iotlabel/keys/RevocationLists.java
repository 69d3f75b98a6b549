package org.iotlabel.keys;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** All revocation lists that were ever signed. */
@ApplicationScoped
class RevocationLists implements PanacheRepositoryBase<RevocationList, Long> {

    Optional<RevocationList> latest() {
        return find("order by number desc").firstResultOptional();
    }
}
