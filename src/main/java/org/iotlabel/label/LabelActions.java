package org.iotlabel.label;

import static org.iotlabel.party.Role.CERTIFIER;
import static org.iotlabel.party.Role.SCHEME_OWNER;
import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.iotlabel.audit.Actor;
import org.iotlabel.party.Caller;
import org.iotlabel.problem.Action;
import org.iotlabel.problem.Problem;

/** Offers each caller what their roles let them do with a label, by the law that the label itself asks. */
@ApplicationScoped
class LabelActions {
    private static final String WORDS = "…";

    private final ConfirmationLaw confirming;
    private final Caller caller;
    private final Clock clock;

    LabelActions(ConfirmationLaw confirming, Caller caller, Clock clock) {
        this.confirming = confirming;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nothing to those who are not signed in, nor to those whom the label does not concern. */
    List<Action> of(Label label) {
        return of(label, () -> confirming.of(label));
    }

    /** The same where more is known of the label, or read if need be. */
    List<Action> of(Label label, Supplier<RedCase> red) {
        var actions = new ArrayList<Action>();
        var at = at(label);
        if (caller.has(CERTIFIER, SCHEME_OWNER)) {
            actions.add(post("suspension", at, whyNot(label, new Step.Suspend(Actor.SYSTEM, ReasonCode.OTHER, WORDS))));
            actions.add(post("reinstatement", at, whyNot(label, new Step.Reinstate(Actor.SYSTEM, WORDS))));
            actions.add(
                    post("withdrawal", at, whyNot(label, new Step.Withdraw(Actor.SYSTEM, ReasonCode.OTHER, WORDS))));
        }
        if (caller.has(CERTIFIER) && confirming.lostKey(label).isPresent()) {
            actions.add(Action.of("confirmation", "POST", at + "/confirmations", confirming.whyNotProposed(red.get())));
        }
        if (isOfVendor(label)) {
            actions.add(post("surrender", at, whyNotSurrender(label)));
        }
        actions.addAll(ofSupport(label));
        return actions;
    }

    /** Why the caller cannot give it back now; empty where they can. */
    Optional<Problem> whyNotSurrender(Label label) {
        return caller.whyNotIn(label.vendor(), VENDOR_ADMIN)
                .or(() -> whyNot(label, new Step.Surrender(Actor.SYSTEM, WORDS)));
    }

    /** Its vendor may promise more at any time. */
    List<Action> ofSupport(Label label) {
        return isOfVendor(label) ? List.of(post("support", at(label), Optional.empty())) : List.of();
    }

    private boolean isOfVendor(Label label) {
        return caller.holds(label.vendor(), VENDOR_ADMIN, VENDOR_MEMBER);
    }

    private static String at(Label label) {
        return "/api/v1/labels/" + label.serial().value();
    }

    private Optional<Problem> whyNot(Label label, Step step) {
        return label.whyNot(step, clock.instant());
    }

    private static Action post(String name, String at, Optional<Problem> obstacle) {
        return Action.of(name, "POST", at + "/" + name, obstacle);
    }
}
