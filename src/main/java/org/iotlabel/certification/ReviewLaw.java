package org.iotlabel.certification;

import static org.iotlabel.party.Role.CERTIFIER;
import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iotlabel.assessment.Evaluations;
import org.iotlabel.attestation.Attestation;
import org.iotlabel.attestation.AttestationState;
import org.iotlabel.party.Caller;
import org.iotlabel.problem.Problem;

/**
 * Why a certifier may not do something now. The workflow asks before it acts and the views ask before they offer, so
 * that what is offered and what is done cannot differ.
 */
@ApplicationScoped
class ReviewLaw {
    private final Impartiality impartiality;
    private final Evaluations evaluations;
    private final Caller caller;

    ReviewLaw(Impartiality impartiality, Evaluations evaluations, Caller caller) {
        this.impartiality = impartiality;
        this.evaluations = evaluations;
        this.caller = caller;
    }

    Optional<Problem> whyNotOpen(Attestation attestation) {
        return whyNotCertifier()
                .or(() -> attestation.whyNot(AttestationState.IN_REVIEW))
                .or(() -> impartiality.whyNot(attestation));
    }

    Optional<Problem> whyNotGrant(Dossier dossier) {
        return whyNotDecide(dossier, AttestationState.GRANTED).or(() -> whyNotReached(dossier));
    }

    Optional<Problem> whyNotDeny(Dossier dossier) {
        return whyNotDecide(dossier, AttestationState.DENIED);
    }

    Optional<Problem> whyNotSendBack(Dossier dossier) {
        return whyNotEnd(dossier, ReviewState.SENT_BACK, AttestationState.IN_EVALUATION);
    }

    /** A lapse freezes either decision, and loses nothing: it goes on when the body is accredited again. */
    private Optional<Problem> whyNotDecide(Dossier dossier, AttestationState target) {
        return whyNotEnd(dossier, ReviewState.DECIDED, target)
                .or(() -> evaluations.whyNotDecide(dossier.attestation()));
    }

    /** Scheme owners watch over every review; a certifier reads what belongs to the one in hand. */
    Optional<Problem> whyNotReadEvidence(Dossier dossier) {
        return caller.has(SCHEME_OWNER)
                ? Optional.empty()
                : whyNotCertifier()
                        .or(() -> dossier.review().whyNot(ReviewState.DECIDED))
                        .or(() -> whyNotMine(dossier.review()))
                        .or(() -> impartiality.whyNot(dossier.attestation()));
    }

    private Optional<Problem> whyNotEnd(Dossier dossier, ReviewState target, AttestationState next) {
        return whyNotCertifier()
                .or(() -> dossier.review().whyNot(target))
                .or(() -> dossier.attestation().whyNot(next))
                .or(() -> whyNotMine(dossier.review()))
                .or(() -> impartiality.whyNot(dossier.attestation()));
    }

    /** The doors let nobody else in; those who may only read are told so before they try. */
    private Optional<Problem> whyNotCertifier() {
        return caller.whyNot(CERTIFIER);
    }

    private Optional<Problem> whyNotMine(Review review) {
        return review.certifier().equals(caller.principal())
                ? Optional.empty()
                : Optional.of(new Problem(
                        CertificationProblem.NOT_THE_REVIEWER,
                        "It was opened by " + review.certifierName() + ", who alone ends it."));
    }

    /** A failure of something mandatory is never averaged away, so no certifier can grant over it. */
    private static Optional<Problem> whyNotReached(Dossier dossier) {
        var obstacles = dossier.obstacles();
        return dossier.basis().isReached()
                ? Optional.empty()
                : Optional.of(new Problem(
                                CertificationProblem.LEVEL_NOT_REACHED,
                                "Level " + dossier.basis().levelSought() + " is not reached; against it stand "
                                        + obstacles.stream()
                                                .map(Reason::requirement)
                                                .collect(Collectors.joining(", ")) + ".")
                        .with("caps", obstacles));
    }
}
