package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.certification.Decisions;
import org.iotlabel.certification.GrantedDecision;
import org.iotlabel.keys.LostKeys;
import org.iotlabel.keys.LostKeys.LostKey;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.SigningInput;
import org.jspecify.annotations.Nullable;

/**
 * Which labels turned red, and why certifiers cannot confirm one. The workflow asks before it acts and the view asks before it
 * offers, so that what is offered and what is done cannot differ.
 */
@ApplicationScoped
class ConfirmationLaw {
    private final LostKeys lost;
    private final LabelIntegrity integrity;
    private final Decisions decisions;
    private final LabelDrafting drafting;
    private final LabelConfirmations confirmations;
    private final Clock clock;

    ConfirmationLaw(
            LostKeys lost,
            LabelIntegrity integrity,
            Decisions decisions,
            LabelDrafting drafting,
            LabelConfirmations confirmations,
            Clock clock) {
        this.lost = lost;
        this.integrity = integrity;
        this.decisions = decisions;
        this.drafting = drafting;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    /** The lost key because of which a label is red; empty for one that is not, or that has ended. */
    Optional<LostKey> lostKey(Label label) {
        return label.isDocumented() && !label.stateAt(clock.instant()).isFinal()
                ? label.statement()
                        .jwt()
                        .flatMap(jwt -> lost.find(SigningInput.of(jwt).kid()))
                        .filter(_ -> !integrity.holds(label))
                : Optional.empty();
    }

    /** Everything that is asked of a label. */
    RedCase of(Label label) {
        return all(List.of(label)).getFirst();
    }

    /** The same of many at once, in their order. */
    List<RedCase> all(List<Label> labels) {
        integrity.learn(labels);
        var signed = labels.stream().filter(integrity::isSigned).toList();
        var granted = decisions.granted(signed.stream().map(Label::decision).toList());
        var standing = confirmations.standing(labels.stream().map(Label::serial).toList());
        return labels.stream()
                .map(label -> {
                    var lostKey = lostKey(label);
                    return new RedCase(
                            label,
                            lostKey,
                            cause(label, signed.contains(label) ? granted.get(label.decision()) : null),
                            lostKey.flatMap(key -> standing(label, key, standing)));
                })
                .toList();
    }

    private RedCause cause(Label label, @Nullable GrantedDecision granted) {
        return granted != null && drafting.isOf(LabelFacts.read(label.facts()), granted)
                ? RedCause.LOGGED_AFTER_THE_LOSS
                : RedCause.NOT_OF_ITS_DECISION;
    }

    private static Optional<LabelConfirmation> standing(Label label, LostKey key, List<LabelConfirmation> all) {
        return all.stream()
                .filter(one ->
                        one.label().equals(label.serial()) && one.lostKey().equals(key.kid()))
                .findFirst();
    }

    /** Why a confirmation cannot be proposed; empty where it can. */
    Optional<Problem> whyNotProposed(RedCase red) {
        return whyNot(red).or(() -> red.standing().map(ConfirmationLaw::standingProblem));
    }

    private static Problem standingProblem(LabelConfirmation standing) {
        return switch (standing.state()) {
            case OPEN -> new Problem(ConfirmationProblem.CONFIRMATION_OPEN, "It waits for another certifier.");
            case APPROVED, WITHDRAWN ->
                new Problem(ConfirmationProblem.NOTHING_TO_CONFIRM, "It is confirmed, and signed anew in a moment.");
        };
    }

    /** Why somebody cannot approve a confirmation; empty where they can. */
    Optional<Problem> whyNotApproved(LabelConfirmation confirmation, RedCase red, UUID by) {
        return confirmation.whyNotApproved(by).or(() -> whyNot(red));
    }

    private static Optional<Problem> whyNot(RedCase red) {
        if (red.lostKey().isEmpty()) {
            return Optional.of(new Problem(
                    ConfirmationProblem.NOTHING_TO_CONFIRM, "It has ended, or no lost key has turned it red."));
        }
        return switch (red.cause()) {
            case LOGGED_AFTER_THE_LOSS -> Optional.empty();
            case NOT_OF_ITS_DECISION ->
                Optional.of(new Problem(
                        ConfirmationProblem.LABEL_NOT_OF_ITS_DECISION,
                        "What is on record is not what the decision granted and the key signed; withdraw it."));
        };
    }
}
