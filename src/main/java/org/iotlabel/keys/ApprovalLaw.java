package org.iotlabel.keys;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.iotlabel.audit.Actor;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.SigningKeys;

/**
 * Why somebody cannot approve a proposal now. The workflow asks before it acts and the view asks before it offers, so that
 * what is offered and what is done cannot differ.
 */
@ApplicationScoped
class ApprovalLaw {
    private final SchemeKeys keys;
    private final SigningKeys signing;

    ApprovalLaw(SchemeKeys keys, SigningKeys signing) {
        this.keys = keys;
        this.signing = signing;
    }

    Optional<Problem> whyNotApprove(KeyProposal proposal, Actor by) {
        var key = proposal.key();
        return proposal.whyNotApproved(by.principal())
                .or(() -> whyNotReady(proposal))
                .or(() -> key.whyNot(proposal.step(by)));
    }

    private Optional<Problem> whyNotReady(KeyProposal proposal) {
        var key = proposal.key();
        return switch (proposal.kind()) {
            case ROTATION ->
                hasPrivateHalf(key)
                        ? Optional.empty()
                        : without("Its private half is not in the keystore of this copy.");
            case COMPROMISE ->
                key.state() != KeyState.ACTIVE || successorOf(key).isPresent()
                        ? Optional.empty()
                        : without("Make the key that takes over first, with ./label keys rotate.");
        };
    }

    /** A role never is without a key: who gives one up has the next one ready. */
    Optional<SchemeKey> successorOf(SchemeKey lost) {
        return keys.standby(lost.role(), lost.algorithm()).stream()
                .filter(this::hasPrivateHalf)
                .findFirst();
    }

    private boolean hasPrivateHalf(SchemeKey key) {
        return signing.withId(key.kid()).isPresent();
    }

    private static Optional<Problem> without(String words) {
        return Optional.of(new Problem(KeyProblem.NO_STANDBY_KEY, words));
    }
}
