package org.iotlabel.certification;

import java.util.UUID;
import org.iotlabel.assessment.Evaluation;
import org.iotlabel.attestation.SealedRevision;
import org.iotlabel.attestation.Snapshot.BaselineRef;
import org.iotlabel.scheme.Score;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.Sha256Digest;

/**
 * Exactly what there is to decide. Its digest goes with the decision, so that a decision about another state is void and
 * nobody can say later that something else was meant.
 *
 * @param submission digest of the vendor's sealed snapshot
 * @param evaluation digest of the sealed evaluation
 * @param baseline what it is held against, to the byte
 * @param levelSought 1 to 3
 * @param score what the verdicts come to, by the rule of the baseline
 */
record Basis(
        UUID attestation,
        int revision,
        Sha256Digest submission,
        Sha256Digest evaluation,
        BaselineRef baseline,
        int levelSought,
        Score score) {
    static Basis of(SealedRevision revision, Evaluation evaluation) {
        var snapshot = revision.snapshot();
        return new Basis(
                snapshot.attestation(),
                revision.number(),
                revision.bytes().digest(),
                Sha256Digest.parse(evaluation.digest()),
                snapshot.baseline(),
                snapshot.level(),
                evaluation.score());
    }

    /** Whether the verdicts reach what the vendor asked for; nothing else can be granted. */
    boolean isReached() {
        return score.level() >= levelSought;
    }

    /** SHA-256 of its canonical JSON (RFC 8785). */
    Sha256Digest digest() {
        return CanonicalJson.of(this).digest();
    }
}
