package org.iotlabel.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** For each of those that wait, whether to take it in hand. */
    Map<UUID, List<Action>> of(Collection<Attestation> waiting) {
        var obstacles = law.whyNotOpen(waiting);
        return waiting.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Attestation::id,
                        one -> List.of(Action.of(
                                "review", "POST", "/api/v1/reviews", Optional.ofNullable(obstacles.get(one.id()))))));
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
