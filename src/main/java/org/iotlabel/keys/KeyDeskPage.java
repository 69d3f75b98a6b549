package org.iotlabel.keys;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.iotlabel.desk.Deed;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.SignatureAlgorithm;

/**
 * Our own keys and what is proposed of them.
 *
 * @param next the address of the next page of proposals; empty where there is none
 */
record KeyDeskPage(List<Line> keys, List<Proposed> proposals, String next) {
    /** Those by which labels and their certificates are signed. */
    private static final Set<KeyRole> SIGN_LABELS = Set.of(KeyRole.LABEL, KeyRole.DOCUMENT);

    /** One key. */
    record Line(
            String role, String algorithm, String kid, String state, boolean signs, boolean lost, List<Deed> deeds) {}

    /** One proposal. */
    record Proposed(String what, String kid, String state, String by, String reason, List<Deed> deeds) {}

    static KeyDeskPage of(List<KeyView> keys, PageRequest page, Page<KeyProposalView> proposals, PortalFrame desk) {
        return new KeyDeskPage(
                keys.stream().map(key -> line(key, desk)).toList(),
                proposals.items().stream().map(one -> proposed(one, desk)).toList(),
                page.nextAddress(KeyDeskSection.PATH, proposals));
    }

    private static Line line(KeyView key, PortalFrame desk) {
        var words = KeyDeskForms.words();
        var since = Stream.of(key.declaredAt(), key.retiredAt(), key.activeAt())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(key.recordedAt());
        var at = KeyDeskSection.PATH;
        var rotation = at + "/rotations?role=" + key.role() + "&algorithm=" + algorithm(key);
        return new Line(
                words.roleWord(key.role()),
                key.alg(),
                key.kid(),
                words.stateSince(words.stateWord(key.state()), desk.moment(since)),
                key.state() == KeyState.ACTIVE,
                key.state() == KeyState.COMPROMISED && SIGN_LABELS.contains(key.role()),
                Deed.all(
                        Deed.of(key.actions(), "rotation", words.propose(ProposalKind.ROTATION), rotation),
                        Deed.of(
                                key.actions(),
                                "compromise",
                                words.propose(ProposalKind.COMPROMISE),
                                at + "/compromises?kid=" + key.kid())));
    }

    private static String algorithm(KeyView key) {
        return Arrays.stream(SignatureAlgorithm.values())
                .filter(one -> one.jose().equals(key.alg()))
                .map(Enum::name)
                .findFirst()
                .orElse("");
    }

    private static Proposed proposed(KeyProposalView proposal, PortalFrame desk) {
        var words = KeyDeskForms.words();
        var at = KeyDeskSection.PATH + "/proposals/" + proposal.id() + "/move?kind=" + proposal.kind() + "&to=";
        var deeds = proposal.state() == ProposalState.OPEN
                ? Arrays.stream(ProposalMove.values())
                        .flatMap(to -> Deed.of(proposal.actions(), to.action(), words.move(to), at + to).stream())
                        .toList()
                : List.<Deed>of();
        return new Proposed(
                words.proposed(proposal.kind(), words.roleWord(proposal.role())),
                proposal.kid(),
                words.proposalWord(proposal.state()),
                words.by(proposal.proposedBy(), desk.moment(proposal.proposedAt())),
                proposal.reason(),
                deeds);
    }
}
