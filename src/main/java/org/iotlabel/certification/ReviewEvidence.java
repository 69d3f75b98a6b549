package org.iotlabel.certification;

import static org.iotlabel.party.Role.CERTIFIER;
import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.iotlabel.assessment.Exhibits;
import org.iotlabel.attestation.Snapshot;
import org.iotlabel.evidence.Audience;
import org.iotlabel.evidence.EvidenceReading;
import org.iotlabel.evidence.EvidenceVault;
import org.iotlabel.evidence.EvidenceView;
import org.iotlabel.party.Caller;
import org.iotlabel.problem.Problem;

/** The evidence that is open to the scheme: of the revision under review and of its evaluation, classes PUBLIC and SCHEME. */
@ApplicationScoped
class ReviewEvidence {
    private final ReviewFile file;
    private final ReviewLaw law;
    private final Exhibits exhibits;
    private final EvidenceVault vault;
    private final Caller caller;

    ReviewEvidence(ReviewFile file, ReviewLaw law, Exhibits exhibits, EvidenceVault vault, Caller caller) {
        this.file = file;
        this.law = law;
        this.exhibits = exhibits;
        this.vault = vault;
        this.caller = caller;
    }

    /**
     * Lists it, the vendor's submission first.
     *
     * @throws Problem NOT_FOUND; REVIEW_CLOSED; NOT_THE_REVIEWER; NOT_IMPARTIAL
     */
    List<EvidenceView> of(UUID review) {
        return of(file.open(review));
    }

    /** The same of a case that was opened already. */
    List<EvidenceView> of(Dossier dossier) {
        refuse(dossier);
        return openToScheme(dossier);
    }

    private void refuse(Dossier dossier) {
        law.whyNotReadEvidence(dossier).ifPresent(problem -> {
            throw problem;
        });
    }

    /** The same without asking who wants to know, and without anybody having read it. */
    List<EvidenceView> openToScheme(Dossier dossier) {
        var snapshot = dossier.revision().snapshot();
        var submitted =
                snapshot.evidence().stream().map(Snapshot.Piece::digest).collect(Collectors.toUnmodifiableSet());
        return exhibits.ofCase(snapshot.attestation(), dossier.evaluation(), Audience.SCHEME).stream()
                .filter(item ->
                        !item.caseId().equals(snapshot.attestation()) || submitted.contains("sha256:" + item.sha256()))
                .toList();
    }

    /**
     * Hands a piece of it out; that it was read is recorded.
     *
     * @throws Problem as above, and NOT_FOUND where it is not of that review or not open to the scheme
     */
    EvidenceReading read(UUID review, UUID evidence) {
        var dossier = file.open(review);
        var found = openToScheme(dossier).stream()
                .filter(item -> item.id().equals(evidence))
                .findFirst()
                .orElseThrow(Problem::notFound);
        refuse(dossier);
        var actor = caller.actor(caller.has(CERTIFIER) ? CERTIFIER : SCHEME_OWNER);
        return vault.read(found.caseId(), evidence, actor, Audience.SCHEME);
    }
}
