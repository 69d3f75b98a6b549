package org.iotlabel.attestation;

import jakarta.enterprise.context.ApplicationScoped;
import org.iotlabel.check.Asked;
import org.iotlabel.check.EvidenceChecks;
import org.iotlabel.check.MachineFindings;

/** Has a machine look at what a vendor uploaded, before anybody is paid to. */
@ApplicationScoped
class CaseChecks {
    private final EvidenceChecks checks;

    CaseChecks(EvidenceChecks checks) {
        this.checks = checks;
    }

    MachineFindings of(Case open) {
        var asked = open
                .baseline()
                .document()
                .applying(open.attestation().content().features())
                .stream()
                .filter(requirement -> requirement.level() <= open.attestation().level())
                .toList();
        return checks.of(open.evidence(), new Asked(open.product().description().firmware(), asked));
    }
}
