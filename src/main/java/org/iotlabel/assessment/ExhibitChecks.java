package org.iotlabel.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.iotlabel.check.Asked;
import org.iotlabel.check.CheckedEvidence;
import org.iotlabel.check.CheckedPiece;
import org.iotlabel.check.EvidenceChecks;
import org.iotlabel.check.MachineFindings;
import org.iotlabel.evidence.EvidenceView;

/** Has a machine look at the evidence that is open to an assessor, and puts what it finds beside the claims. */
@ApplicationScoped
class ExhibitChecks {
    private final EvidenceChecks checks;

    ExhibitChecks(EvidenceChecks checks) {
        this.checks = checks;
    }

    MachineFindings of(Examination examination, List<EvidenceView> open) {
        var firmware = examination.snapshot().description().firmware();
        return checks.of(open, new Asked(firmware, examination.scope().toJudge()));
    }

    /** Of the files that the claim names, and of those that speak about the requirement without being named. */
    static List<CheckedPiece> beside(AssessmentView.Line line, MachineFindings found, WorkbenchList list) {
        return found.evidence().stream()
                .filter(checked -> concerns(checked, line))
                .map(checked -> CheckedPiece.of(checked, OpenedExhibit.at(list.here(), checked.evidence(), "")))
                .toList();
    }

    private static boolean concerns(CheckedEvidence checked, AssessmentView.Line line) {
        var claim = line.claim();
        return checked.requirements().contains(line.id())
                || claim != null && claim.evidence().contains(checked.digest());
    }
}
