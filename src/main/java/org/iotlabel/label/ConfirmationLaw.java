package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.certification.Decisions;
import org.iotlabel.keys.LostKeys;
import org.iotlabel.keys.LostKeys.LostKey;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.SigningInput;

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

    /** Why a label is red that is. */
    RedCause cause(Label label) {
        var isOurs = integrity.isSigned(label)
                && decisions
                        .granted(label.decision())
                        .filter(granted -> drafting.isOf(LabelFacts.read(label.facts()), granted))
                        .isPresent();
        return isOurs ? RedCause.LOGGED_AFTER_THE_LOSS : RedCause.NOT_OF_ITS_DECISION;
    }

    /** The confirmation that a label has for the loss of the key that signs it now. */
    Optional<LabelConfirmation> standing(Label label) {
        return lostKey(label).flatMap(key -> confirmations.standing(label.serial(), key.kid()));
    }

    /** Why a confirmation cannot be proposed; empty where it can. */
    Optional<Problem> whyNotProposed(Label label) {
        return whyNot(label).or(() -> standing(label).map(this::standingProblem));
    }

    private Problem standingProblem(LabelConfirmation standing) {
        return switch (standing.state()) {
            case OPEN -> new Problem(ConfirmationProblem.CONFIRMATION_OPEN, "It waits for another certifier.");
            case APPROVED, WITHDRAWN ->
                new Problem(ConfirmationProblem.NOTHING_TO_CONFIRM, "It is confirmed, and signed anew in a moment.");
        };
    }

    /** Why somebody cannot approve a confirmation; empty where they can. */
    Optional<Problem> whyNotApproved(LabelConfirmation confirmation, Label label, UUID by) {
        return confirmation.whyNotApproved(by).or(() -> whyNot(label));
    }

    private Optional<Problem> whyNot(Label label) {
        if (lostKey(label).isEmpty()) {
            return Optional.of(new Problem(
                    ConfirmationProblem.NOTHING_TO_CONFIRM, "It has ended, or no lost key has turned it red."));
        }
        return switch (cause(label)) {
            case LOGGED_AFTER_THE_LOSS -> Optional.empty();
            case NOT_OF_ITS_DECISION ->
                Optional.of(new Problem(
                        ConfirmationProblem.LABEL_NOT_OF_ITS_DECISION,
                        "What is on record is not what the decision granted and the key signed; withdraw it."));
        };
    }
}
