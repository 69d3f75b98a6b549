package org.iotlabel.assessment;

import java.util.List;
import org.iotlabel.attestation.Attestation;
import org.iotlabel.attestation.SealedRevision;
import org.iotlabel.attestation.Snapshot;
import org.iotlabel.scheme.PublishedBaseline;

/**
 * An assessment with all that it stands on, as its assessor reads it.
 *
 * @param questions what this assessor asked; the other one's are not shown
 */
record Examination(
        Assessment assessment,
        Attestation attestation,
        SealedRevision revision,
        PublishedBaseline baseline,
        List<Question> questions) {
    Snapshot snapshot() {
        return revision.snapshot();
    }

    Scope scope() {
        return new Scope(baseline.document(), snapshot());
    }
}
