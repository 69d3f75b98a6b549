package org.iotlabel.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.stream.Stream;
import org.iotlabel.attestation.Attestation;
import org.iotlabel.problem.Action;

/** Offers a certifier what may be done next, by the same law that the workflows ask. */
@ApplicationScoped
class ReviewActions {
    private final ReviewLaw law;
    private final DecisionRecords decisions;
    private final Instance<NextOfDecision> next;

    ReviewActions(ReviewLaw law, DecisionRecords decisions, @Any Instance<NextOfDecision> next) {
        this.law = law;
        this.decisions = decisions;
        this.next = next;
    }

    List<Action> of(Attestation attestation) {
        return List.of(Action.of("review", "POST", "/api/v1/reviews", law.whyNotOpen(attestation)));
    }

    List<Action> of(Dossier dossier) {
        var at = "/api/v1/reviews/" + dossier.review().id();
        var ending = law.ending(dossier);
        var deciding = Stream.of(
                Action.of("grant", "POST", at + "/decision", ending.whyNotGrant()),
                Action.of("denial", "POST", at + "/decision", ending.whyNotDeny()),
                Action.of("return-to-evaluation", "POST", at + "/return-to-evaluation", ending.whyNotSendBack()));
        return Stream.concat(deciding, afterGrant(dossier.review())).toList();
    }

    private Stream<Action> afterGrant(Review review) {
        return review.state() == ReviewState.DECIDED
                ? decisions.on(review.attestation()).stream()
                        .filter(decision -> decision.outcome() == Outcome.GRANT)
                        .flatMap(decision -> next.stream().map(one -> one.of(decision.id())))
                : Stream.empty();
    }
}
