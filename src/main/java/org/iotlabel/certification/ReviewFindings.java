package org.iotlabel.certification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.iotlabel.attestation.Claim;
import org.iotlabel.check.Asked;
import org.iotlabel.check.CheckedEvidence;
import org.iotlabel.check.EvidenceChecks;
import org.iotlabel.check.MachineFindings;
import org.iotlabel.problem.Problem;
import org.iotlabel.scheme.Requirement;

/** Has a machine look at the evidence of a review that is open to the scheme, for whoever may open it themselves. */
@ApplicationScoped
class ReviewFindings {
    private final ReviewFile file;
    private final ReviewLaw law;
    private final ReviewEvidence evidence;
    private final EvidenceChecks checks;

    ReviewFindings(ReviewFile file, ReviewLaw law, ReviewEvidence evidence, EvidenceChecks checks) {
        this.file = file;
        this.law = law;
        this.evidence = evidence;
        this.checks = checks;
    }

    /**
     * What it finds.
     *
     * @throws Problem NOT_FOUND; REVIEW_CLOSED; NOT_THE_REVIEWER; NOT_IMPARTIAL
     */
    MachineFindings of(UUID review) {
        var dossier = file.open(review);
        law.whyNotReadEvidence(dossier).ifPresent(problem -> {
            throw problem;
        });
        return found(dossier);
    }

    /** Whether the visitor may open the evidence now. */
    boolean mayRead(Dossier dossier, ReviewView view) {
        // Whoever may give the case back may read what is given back; the law was asked for that already.
        return view.actions().stream()
                        .anyMatch(action -> action.name().equals("return-to-evaluation") && action.allowed())
                || law.whyNotReadEvidence(dossier).isEmpty();
    }

    /** The same for the page of the case; nothing where the evidence is not open to the visitor. */
    List<CheckedEvidence> shown(Dossier dossier, boolean readable) {
        return readable ? found(dossier).evidence() : List.of();
    }

    private MachineFindings found(Dossier dossier) {
        var firmware = dossier.revision().snapshot().description().firmware();
        return checks.of(evidence.openToScheme(dossier), new Asked(firmware, judged(dossier)));
    }

    /** Those that the assessors had to judge: what applies and is claimed. */
    private static List<Requirement> judged(Dossier dossier) {
        var snapshot = dossier.revision().snapshot();
        return dossier.baseline().applying(snapshot.features()).stream()
                .filter(requirement -> {
                    var claim = snapshot.claims().get(requirement.id());
                    return claim != null && claim.answer() != Claim.Answer.NOT_CLAIMED;
                })
                .toList();
    }
}
