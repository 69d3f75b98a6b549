package org.iotlabel.keys;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
 * @param makeFirst for which roles a key has to be made before one can be put to use, as the command calls them; empty for none
 * @param next the address of the next page of proposals; empty where there is none
 */
record KeyDeskPage(List<Line> keys, String makeFirst, List<Proposed> proposals, String next) {
    /** Those by which labels and their certificates are signed. */
    private static final Set<KeyRole> SIGN_LABELS = Set.of(KeyRole.LABEL, KeyRole.DOCUMENT);

    /**
     * One key.
     *
     * @param deeds what can be done now
     * @param notNow why the rest cannot, each reason once; that a key must be made first is said above all of them
     */
    record Line(
            String role,
            String algorithm,
            String kid,
            String state,
            String since,
            boolean signs,
            boolean lost,
            List<Deed> deeds,
            List<String> notNow) {
        /** What it is called beside what can be done with it; there are several of a role. */
        public String called() {
            return role + ", " + ShortKid.of(kid);
        }
    }

    /** One proposal. */
    record Proposed(String what, String kid, String since, String state, String by, String reason, List<Deed> deeds) {
        /** What it is called beside what can be done with it. */
        public String called() {
            return what + ", " + ShortKid.of(kid);
        }
    }

    static KeyDeskPage of(List<KeyView> keys, PageRequest page, Page<KeyProposalView> proposals, PortalFrame desk) {
        return new KeyDeskPage(
                keys.stream().map(key -> line(key, keys, desk)).toList(),
                keys.stream()
                        .filter(key -> lacksSuccessor(key, keys))
                        .map(key -> key.role().name().toLowerCase(Locale.ROOT))
                        .distinct()
                        .collect(Collectors.joining(", ")),
                proposals.items().stream().map(one -> proposed(one, desk)).toList(),
                page.nextAddress(KeyDeskSection.PATH, proposals));
    }

    /** Whether it signs, and none stands by that could take its place. */
    static boolean lacksSuccessor(KeyView key, List<KeyView> keys) {
        return key.state() == KeyState.ACTIVE
                && key.role() != KeyRole.AUTHORITY
                && keys.stream()
                        .noneMatch(one -> one.state() == KeyState.STANDBY
                                && one.role() == key.role()
                                && one.alg().equals(key.alg()));
    }

    private static Line line(KeyView key, List<KeyView> keys, PortalFrame desk) {
        var words = KeyDeskForms.words();
        var since = Stream.of(key.declaredAt(), key.retiredAt(), key.activeAt())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(key.recordedAt());
        var deeds = deeds(key, lacksSuccessor(key, keys));
        return new Line(
                words.roleWord(key.role()),
                key.alg(),
                key.kid(),
                words.stateWord(key.state()),
                words.since(desk.moment(since)),
                key.state() == KeyState.ACTIVE,
                key.state() == KeyState.COMPROMISED && SIGN_LABELS.contains(key.role()),
                deeds.stream().filter(Deed::allowed).toList(),
                deeds.stream()
                        .filter(deed -> !deed.allowed())
                        .map(Deed::whyNot)
                        .distinct()
                        .toList());
    }

    private static List<Deed> deeds(KeyView key, boolean lacksSuccessor) {
        var words = KeyDeskForms.words();
        var at = KeyDeskSection.PATH;
        var rotation = at + "/rotations?role=" + key.role() + "&algorithm=" + algorithm(key);
        return Deed.all(
                Deed.of(key.actions(), "rotation", words.propose(ProposalKind.ROTATION), rotation)
                        .filter(_ -> !lacksSuccessor),
                Deed.of(
                        key.actions(),
                        "compromise",
                        words.propose(ProposalKind.COMPROMISE),
                        at + "/compromises?kid=" + key.kid()));
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
                Optional.ofNullable(proposal.compromisedAt())
                        .map(since -> words.lostSince(desk.moment(since)))
                        .orElse(""),
                words.proposalWord(proposal.state()),
                words.by(proposal.proposedBy(), desk.moment(proposal.proposedAt())),
                proposal.reason(),
                deeds);
    }
}
