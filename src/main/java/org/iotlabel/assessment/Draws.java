package org.iotlabel.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.paging.PageRequest;

/** All draws that were ever made. */
@ApplicationScoped
class Draws implements PanacheRepositoryBase<DrawRecord, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    /** The draws of an attestation, the oldest first. */
    List<DrawRecord> of(UUID attestation) {
        return list("attestation = ?1 order by number", attestation);
    }

    /** The last draw for one seat of a revision. */
    Optional<DrawRecord> latest(DrawRecord.Vacancy vacancy) {
        return find(
                        "attestation = ?1 and revision = ?2 and seat = ?3 order by number desc",
                        vacancy.attestation(),
                        vacancy.revision(),
                        vacancy.seat())
                .firstResultOptional();
    }

    /** The last draw of each seat that still waits for somebody who could be drawn. */
    List<DrawRecord> waiting(PageRequest page) {
        return find("""
                        select d from DrawRecord d, Attestation a
                        where a.id = d.attestation and a.revision = d.revision and a.state in ?1
                        and d.chosen is null and d.id > ?2
                        and not exists (select 1 from DrawRecord later where later.attestation = d.attestation
                            and later.revision = d.revision and later.seat = d.seat and later.number > d.number)
                        order by d.id
                        """, Seats.UNDER_EVALUATION, page.afterId().orElse(FIRST))
                .page(0, page.fetch())
                .list();
    }
}
