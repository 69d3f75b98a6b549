package org.iotlabel.assessment;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.iotlabel.assessment.Findings.Finding;
import org.iotlabel.attestation.Snapshot.BaselineRef;
import org.iotlabel.scheme.Score;
import org.iotlabel.signing.CanonicalJson;

/**
 * What one assessor reports. It holds no time and no summary, so that the digest of what was previewed is the digest of
 * what is sealed.
 *
 * @param number the how-manyeth report of the assessment, from 1
 * @param submission digest of what was examined
 * @param level the level sought
 * @param containment each fact of the baseline, held or not
 * @param score what follows from it, by the rule of the baseline
 */
record ReportDocument(
        UUID assessment,
        UUID attestation,
        int revision,
        int number,
        String submission,
        BaselineRef baseline,
        int level,
        Map<String, Finding> verdicts,
        Map<String, Boolean> containment,
        Score score) {
    /** What would be sealed now. */
    static ReportDocument of(Examination examination) {
        var assessment = examination.assessment();
        var scope = examination.scope();
        var verdicts = scope.verdicts(assessment.findings());
        var containment = scope.containment(assessment.findings());
        return new ReportDocument(
                assessment.id(),
                assessment.attestation(),
                assessment.revision(),
                assessment.reports() + 1,
                examination.revision().digest(),
                examination.snapshot().baseline(),
                examination.snapshot().level(),
                new TreeMap<>(verdicts),
                new TreeMap<>(containment),
                scope.score(verdicts, containment));
    }

    CanonicalJson canonical() {
        return CanonicalJson.of(this);
    }

    /**
     * What is sealed: the report as previewed, and who stands behind it with which words.
     *
     * @param reportDigest of the report alone, which its assessor saw and repeated
     */
    record Sealed(ReportDocument report, String reportDigest, Author author, String summary) {
        /** Who reports; the name stands beside it and not in it, so that the vendor may have the document. */
        record Author(UUID principal, UUID organisation, String organisationName, String accreditationNumber) {
            static Author of(Evaluator evaluator) {
                return new Author(
                        evaluator.principal(),
                        evaluator.organisation(),
                        evaluator.organisationName(),
                        evaluator.accreditationNumber());
            }
        }

        CanonicalJson canonical() {
            return CanonicalJson.of(this);
        }
    }
}
