package org.iotlabel.assessment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.assessment.Reconciliation.Settled;
import org.iotlabel.assessment.ReportDocument.Sealed.Author;
import org.iotlabel.attestation.Snapshot.BaselineRef;
import org.iotlabel.scheme.Score;
import org.iotlabel.signing.CanonicalJson;

/**
 * The result of an evaluation, which a certifier decides on.
 *
 * @param number the how-manyeth evaluation of the revision, from 1
 * @param submission digest of what was examined
 * @param level the level sought
 * @param reports what it was made of
 */
record EvaluationDocument(
        UUID attestation,
        int revision,
        int number,
        String submission,
        BaselineRef baseline,
        int level,
        Map<String, Settled> verdicts,
        Map<String, Boolean> containment,
        Score score,
        List<Source> reports) {
    /** One sealed report. */
    record Source(UUID assessment, String digest, Author author, String summary) {
        static Source of(Report report) {
            var sealed = report.sealed();
            return new Source(sealed.report().assessment(), report.digest(), sealed.author(), sealed.summary());
        }
    }

    CanonicalJson canonical() {
        return CanonicalJson.of(this);
    }
}
