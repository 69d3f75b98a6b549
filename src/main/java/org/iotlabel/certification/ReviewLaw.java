package org.iotlabel.certification;

import static org.iotlabel.party.Role.CERTIFIER;
import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
        return whyNotTaken(attestation).or(() -> impartiality.whyNot(attestation));
    }

    /** The same for each of some, asked at once; nothing for one that the caller can open. */
    Map<UUID, Problem> whyNotOpen(Collection<Attestation> attestations) {
        var obstacles = new HashMap<UUID, Problem>();
        attestations.forEach(one -> whyNotTaken(one).ifPresent(problem -> obstacles.put(one.id(), problem)));
        obstacles.putAll(impartiality.obstacles(attestations.stream()
                .filter(one -> !obstacles.containsKey(one.id()))
                .toList()));
        return obstacles;
    }

    private Optional<Problem> whyNotTaken(Attestation attestation) {
        return whyNotCertifier().or(() -> attestation.whyNot(AttestationState.IN_REVIEW));
    }

    /** What stands against each way to end a review; what they have in common is asked of the database once. */
    EndingLaw ending(Dossier dossier) {
        return new EndingLaw(
                dossier,
                whyNotCertifier(),
                whyNotMine(dossier.review()),
                () -> impartiality.whyNot(dossier.attestation()),
                () -> evaluations.whyNotDecide(
                        dossier.evaluation(), dossier.revision().snapshot()));
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
}
