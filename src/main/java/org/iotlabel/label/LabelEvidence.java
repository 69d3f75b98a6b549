package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.attestation.SealedRevision;
import org.iotlabel.attestation.Snapshot;
import org.iotlabel.certification.Decisions;
import org.iotlabel.evidence.Confidentiality;
import org.iotlabel.evidence.EvidenceReading;
import org.iotlabel.evidence.EvidenceVault;
import org.iotlabel.problem.Problem;

/** The evidence of class PUBLIC that stands behind a label: that of the revision for which it was granted. */
@ApplicationScoped
class LabelEvidence {
    private final Labels labels;
    private final Decisions decisions;
    private final EvidenceVault vault;

    LabelEvidence(Labels labels, Decisions decisions, EvidenceVault vault) {
        this.labels = labels;
        this.decisions = decisions;
        this.vault = vault;
    }

    /** Lists it, in the order of digests; empty where there is no such label. */
    Optional<List<LabelEvidenceView>> of(String serial) {
        return labels.issued(serial)
                .flatMap(label -> snapshot(label)
                        .map(snapshot -> published(snapshot)
                                .map(piece -> LabelEvidenceView.of(label.serial(), piece))
                                .toList()));
    }

    /** Whether the label stands on a piece with that digest that everybody may read. */
    boolean has(String serial, String sha256) {
        return snapshot(serial).stream()
                .flatMap(LabelEvidence::published)
                .anyMatch(piece -> piece.digest().equals("sha256:" + sha256));
    }

    /**
     * Hands one out.
     *
     * @throws Problem NOT_FOUND
     */
    EvidenceReading read(String serial, String sha256) {
        var snapshot = snapshot(serial).orElseThrow(Problem::notFound);
        return vault.readInPublic(snapshot.attestation(), sha256);
    }

    private Optional<Snapshot> snapshot(String serial) {
        return labels.issued(serial).flatMap(this::snapshot);
    }

    private Optional<Snapshot> snapshot(Label label) {
        return decisions.grantedRevision(label.decision()).map(SealedRevision::snapshot);
    }

    private static Stream<Snapshot.Piece> published(Snapshot snapshot) {
        return snapshot.evidence().stream()
                .filter(piece -> piece.confidentiality().equals(Confidentiality.PUBLIC.name()));
    }
}
