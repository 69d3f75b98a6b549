package org.iotlabel.keys;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.SignatureAlgorithm;

/** All keys the platform ever had. */
@ApplicationScoped
class SchemeKeys implements PanacheRepositoryBase<SchemeKey, UUID> {

    /** In the order in which they were recorded. */
    List<SchemeKey> everyOne() {
        return find("order by id").list();
    }

    Optional<SchemeKey> called(String kid) {
        return find("kid", kid).firstResultOptional();
    }

    Optional<SchemeKey> active(KeyRole role, SignatureAlgorithm algorithm) {
        return find("role = ?1 and algorithm = ?2 and state = ACTIVE", role, algorithm)
                .firstResultOptional();
    }

    /** The keys that could take over, the newest first. */
    List<SchemeKey> standby(KeyRole role, SignatureAlgorithm algorithm) {
        return find("role = ?1 and algorithm = ?2 and state = STANDBY order by id desc", role, algorithm)
                .list();
    }

    /** Lets one transaction after the other move keys, in whatever copy of the application. */
    void takeTurns() {
        getEntityManager()
                .createNativeQuery(
                        "SELECT count(*) FROM pg_advisory_xact_lock(hashtextextended('scheme_key', 0))", Long.class)
                .getSingleResult();
    }
}
