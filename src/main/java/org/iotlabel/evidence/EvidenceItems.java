package org.iotlabel.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.blob.BlobRef;

/** All evidence. */
@ApplicationScoped
class EvidenceItems implements PanacheRepositoryBase<EvidenceItem, UUID> {
    /** In the order in which it came. */
    List<EvidenceItem> ofCase(UUID caseId) {
        return list("caseId", Sort.by("id"), caseId);
    }

    /** Of several cases, in the order in which it came. */
    List<EvidenceItem> ofCases(Collection<UUID> cases) {
        return list("caseId in ?1", Sort.by("id"), cases);
    }

    Optional<EvidenceItem> ofCase(UUID caseId, UUID id) {
        return find("caseId = ?1 and id = ?2", caseId, id).firstResultOptional();
    }

    Optional<EvidenceItem> ofCase(UUID caseId, BlobRef content) {
        return ofCase(caseId, content.sha256());
    }

    Optional<EvidenceItem> ofCase(UUID caseId, String sha256) {
        return find("caseId = ?1 and sha256 = ?2", caseId, sha256).firstResultOptional();
    }

    boolean referTo(String sha256) {
        return count("sha256", sha256) > 0;
    }

    /**
     * Keeps every other transaction from storing or removing this content until the present one has ended: between them,
     * the store and the rows would say different things.
     */
    void lock(String sha256) {
        // Two keys: a space of our own among all advisory locks, and the first 32 bits of the digest.
        getEntityManager()
                .createNativeQuery("SELECT cast(pg_advisory_xact_lock(:space, :key) AS text)")
                .setParameter("space", EvidenceItem.class.getName().hashCode())
                .setParameter("key", Integer.parseUnsignedInt(sha256.substring(0, 8), 16))
                .getSingleResult();
    }
}
