package org.iotlabel.keys;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.SignatureAlgorithm;

/**
 * What a proposal is held against. The workflow asks before it acts and the view asks before it offers.
 *
 * @param keys all of them, in the order in which they were recorded
 * @param open the proposals that wait for a second owner
 */
record KeyDesk(List<SchemeKey> keys, List<KeyProposal> open) {
    /** The newest key that stands by. */
    Optional<SchemeKey> successor(KeyRole role, SignatureAlgorithm algorithm) {
        return keys.reversed().stream()
                .filter(key -> key.state() == KeyState.STANDBY)
                .filter(key -> key.role() == role && key.algorithm() == algorithm)
                .findFirst();
    }

    Optional<Problem> whyNotRotate(KeyRole role, SignatureAlgorithm algorithm) {
        return whyNotMoved(role)
                .or(() -> successor(role, algorithm)
                        .map(next -> whyNotProposed(next, ProposalKind.ROTATION))
                        .orElseGet(() -> Optional.of(new Problem(
                                KeyProblem.NO_STANDBY_KEY,
                                "Make a key first: ./label keys rotate " + word(role) + "."))));
    }

    Optional<Problem> whyNotCompromise(SchemeKey key, Step step) {
        return whyNotMoved(key.role())
                .or(() -> key.whyNot(step))
                .or(() -> whyNotProposed(key, ProposalKind.COMPROMISE));
    }

    private Optional<Problem> whyNotProposed(SchemeKey key, ProposalKind kind) {
        return open.stream()
                        .anyMatch(one -> one.kind() == kind && one.key().id().equals(key.id()))
                ? Optional.of(
                        new Problem(KeyProblem.KEY_PROPOSAL_OPEN, "Approve or withdraw the proposal that is there."))
                : Optional.empty();
    }

    private static Optional<Problem> whyNotMoved(KeyRole role) {
        return role == KeyRole.AUTHORITY
                ? Optional.of(new Problem(
                        KeyProblem.AUTHORITY_NOT_ROTATED,
                        "A new authority needs a ceremony; see the operator's guide to keys."))
                : Optional.empty();
    }

    private static String word(KeyRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
