package org.iotlabel.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How often the public was given each piece of evidence. */
@ApplicationScoped
class PublicReads {
    private final EntityManager entities;

    PublicReads(EntityManager entities) {
        this.entities = entities;
    }

    /** One more, in the transaction of the caller. */
    void count(UUID evidence, LocalDate day) {
        entities.createNativeQuery("""
                        INSERT INTO evidence_public_read (evidence, on_day, reads) VALUES (:evidence, :day, 1)
                        ON CONFLICT (evidence, on_day) DO UPDATE SET reads = evidence_public_read.reads + 1
                        """)
                .setParameter("evidence", evidence)
                .setParameter("day", day)
                .executeUpdate();
    }

    /** Each day on which there were any, the first one first. */
    List<PublicReadsOfDay> of(UUID evidence) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT cast(on_day AS text), reads FROM evidence_public_read
                        WHERE evidence = :evidence ORDER BY on_day
                        """, Object[].class)
                .setParameter("evidence", evidence)
                .getResultList();
        return rows.stream().map(row -> of((Object[]) row)).toList();
    }

    private static PublicReadsOfDay of(Object[] row) {
        return new PublicReadsOfDay(LocalDate.parse((String) row[0]), ((Number) row[1]).longValue());
    }
}
