package org.iotlabel.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.Sha256Digest;

/** What the floors above read of the scheme. */
@ApplicationScoped
public class PublishedBaselines {
    private final Baselines baselines;

    /** Frozen documents by the digest of their bytes, so an entry can never be out of date. */
    private final Map<Sha256Digest, BaselineDocument> read = new ConcurrentHashMap<>();

    PublishedBaselines(Baselines baselines) {
        this.baselines = baselines;
    }

    /** The version against which new attestations are made; empty where none was published. */
    public Optional<PublishedBaseline> inEffect() {
        return baselines.inEffect().map(this::published);
    }

    /**
     * The version called so, in whatever state it is now.
     *
     * @throws Problem NOT_FOUND for a draft and where there is none
     */
    public PublishedBaseline of(String version) {
        return find(version).orElseThrow(Problem::notFound);
    }

    /** The version called so, in whatever state it is now; empty for a draft and where there is none. */
    public Optional<PublishedBaseline> find(String version) {
        return baselines.called(version).filter(Baseline::isOpenToAll).map(this::published);
    }

    /** The document with that digest, of a version that everybody can read. */
    public Optional<BaselineDocument> withDigest(Sha256Digest digest) {
        // One that came into effect stays open to all, whatever becomes of it.
        return Optional.ofNullable(read.get(digest))
                .or(() -> baselines
                        .withDigest(digest)
                        .filter(Baseline::isOpenToAll)
                        .map(this::document));
    }

    /** The bytes with that digest, of a version that everybody can read. */
    public Optional<byte[]> bytes(Sha256Digest digest) {
        return baselines.withDigest(digest).filter(Baseline::isOpenToAll).map(Baseline::canonical);
    }

    private PublishedBaseline published(Baseline baseline) {
        return new PublishedBaseline(
                baseline.edition(), baseline.digest(), baseline.state(), baseline.sunsetOn(), document(baseline));
    }

    /** What a version says; one that was ever in force is read once. */
    BaselineDocument document(Baseline baseline) {
        return baseline.effectiveAt().isEmpty()
                ? BaselineDocument.read(baseline.canonical())
                : read.computeIfAbsent(baseline.digest(), _ -> BaselineDocument.read(baseline.canonical()));
    }
}
