package org.iotlabel.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All reports that were ever sealed. */
@ApplicationScoped
class Reports implements PanacheRepositoryBase<Report, UUID> {
    /** The report that was sealed last; empty where none was. */
    Optional<Report> latest(UUID assessment) {
        return find("assessment = ?1 order by number desc", assessment).firstResultOptional();
    }
}
