package org.iotlabel.evidence;

import java.util.List;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;

/** A file that cannot be evidence, with the reason. */
final class EvidenceRefused extends Problem {
    private static final long serialVersionUID = 1L;

    private final RefusalReason reason;

    EvidenceRefused(RefusalReason reason) {
        this(reason, reason.sentence() + ".");
    }

    private EvidenceRefused(RefusalReason reason, String detail) {
        super(EvidenceProblem.EVIDENCE_REFUSED, detail, List.of(FieldError.at(detail, "file")));
        this.reason = reason;
        with("reason", reason);
    }

    /** The same refusal, saying which entry of the archive it is about. */
    EvidenceRefused within(String entry) {
        return new EvidenceRefused(reason, "In " + SafeFileName.of(entry) + ": " + detail());
    }

    RefusalReason reason() {
        return reason;
    }
}
