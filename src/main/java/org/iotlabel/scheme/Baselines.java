package org.iotlabel.scheme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.signing.Sha256Digest;

/** All versions of the public baseline. */
@ApplicationScoped
class Baselines implements PanacheRepositoryBase<Baseline, UUID> {
    private static final UUID LAST = new UUID(-1, -1);
    private static final String OPEN = "openedAt is not null and state <> DRAFT";

    /** The version that a document calls so, whatever its state. */
    Optional<Baseline> called(String edition) {
        return find("edition", edition).firstResultOptional();
    }

    /** The version with that digest; two versions never have the same, for their numbers differ. */
    Optional<Baseline> withDigest(Sha256Digest digest) {
        return find("digest", digest.toString()).firstResultOptional();
    }

    /** The version against which new attestations are made: of those in force without an end, the latest. */
    Optional<Baseline> inEffect() {
        return find("state = ?1 order by effectiveAt desc, id desc", BaselineState.EFFECTIVE)
                .firstResultOptional();
    }

    /** The versions, the newest first. */
    List<Baseline> list(boolean draftsToo, PageRequest page) {
        return find(
                        "id < ?1 and (?2 = true or (" + OPEN + ")) order by id desc",
                        page.afterId().orElse(LAST),
                        draftsToo)
                .page(0, page.fetch())
                .list();
    }

    /** What those versions are called that lie open for comments and that somebody else wrote; the longest open ones first. */
    List<String> waitingFor(UUID approver, int most) {
        // Without their texts, which are long.
        return find(
                        "select edition from Baseline where state = ?1 and draftedBy <> ?2 order by openedAt, id",
                        BaselineState.CONSULTATION,
                        approver)
                .project(String.class)
                .page(0, most)
                .list();
    }

    /** Any version, to compare a new one with. */
    Optional<Baseline> any() {
        return find("order by id").firstResultOptional();
    }
}
