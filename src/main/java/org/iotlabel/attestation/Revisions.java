package org.iotlabel.attestation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.iotlabel.attestation.AttestationProgress.Submitted;

/** Everything that was ever submitted. */
@ApplicationScoped
class Revisions implements PanacheRepositoryBase<Revision, UUID> {
    List<Revision> of(UUID attestation) {
        return list("attestation = ?1 order by number", attestation);
    }

    Optional<Revision> of(UUID attestation, int number) {
        return find("attestation = ?1 and number = ?2", attestation, number).firstResultOptional();
    }

    /** Of each of these attestations the submission of that number, by attestation. */
    Map<UUID, SealedRevision> of(Map<UUID, Integer> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : list("attestation in ?1 and number in ?2", numbers.keySet(), Set.copyOf(numbers.values())).stream()
                        .filter(one -> Objects.equals(numbers.get(one.attestation()), one.number()))
                        .collect(Collectors.toUnmodifiableMap(Revision::attestation, SealedRevision::of));
    }

    /** The same with the attestation that it is of. */
    Optional<Submitted> withAttestation(UUID attestation, int number) {
        return getEntityManager()
                .createQuery("""
                        select a, r from Attestation a join Revision r on r.attestation = a.id
                        where a.id = :attestation and r.number = :number""", Object[].class)
                .setParameter("attestation", attestation)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(row -> new Submitted((Attestation) row[0], SealedRevision.of((Revision) row[1])));
    }

    /** What was submitted last of each of these attestations, by attestation. */
    Map<UUID, SealedRevision> current(Collection<UUID> attestations) {
        return getEntityManager()
                .createQuery("""
                        select r from Revision r join Attestation a on a.id = r.attestation and a.revision = r.number
                        where a.id in :attestations""", Revision.class)
                .setParameter("attestations", attestations)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(Revision::attestation, SealedRevision::of));
    }
}
