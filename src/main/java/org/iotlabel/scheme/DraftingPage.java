package org.iotlabel.scheme;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.desk.Deed;
import org.iotlabel.desk.Fact;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;

/**
 * A version of the baseline, as scheme owners see it.
 *
 * @param since the version that it is compared with; empty where there is none other in force
 * @param changes what it says otherwise
 */
record DraftingPage(
        String title, List<Fact> facts, List<Deed> deeds, String since, List<Fact> changes, List<Moved> history) {
    private static final int ONE_LINE = 60;

    /** One move of it. */
    record Moved(String when, String state, String reason) {}

    /**
     * All versions, the newest first.
     *
     * @param next the address of the next page; empty where there is none
     */
    record Listed(List<Line> lines, String next) {}

    /** One of them. */
    record Line(String href, String version, String title, String state, boolean inForce) {}

    static DraftingPage of(
            BaselineView view, List<BaselineMove> history, Optional<BaselineDiff> diff, PortalFrame desk) {
        var words = DraftingForms.words();
        var moves = history.stream()
                .map(one -> new Moved(desk.moment(one.at()), words.stateWord(one.toState()), one.reason()))
                .toList();
        return new DraftingPage(
                words.version(view.version()),
                facts(view, desk),
                deeds(view),
                diff.map(BaselineDiff::since).map(words::changes).orElse(""),
                diff.map(DraftingPage::changes).orElse(List.of()),
                moves);
    }

    static Listed of(PageRequest page, Page<BaselineView> found) {
        var words = DraftingForms.words();
        return new Listed(
                found.items().stream()
                        .map(one -> new Line(
                                DraftingSection.PATH + "/" + one.version(),
                                words.version(one.version()),
                                one.title(),
                                words.stateWord(one.state()),
                                one.state() == BaselineState.EFFECTIVE))
                        .toList(),
                page.nextAddress(DraftingSection.PATH, found));
    }

    private static List<Fact> facts(BaselineView view, PortalFrame desk) {
        var words = DraftingForms.words();
        var facts = new Fact.Facts()
                .add(words.state(), words.stateWord(view.state()))
                .add(words.title(), view.title())
                .add(words.digest(), view.digest())
                .add(words.openedAt(), view.openedAt().map(desk::moment).orElse(""))
                .add(words.effectiveAt(), view.effectiveAt().map(desk::moment).orElse(""))
                .add(words.sunsetOn(), view.sunsetOn().map(desk::day).orElse(""));
        return view.openedAt().isEmpty() || view.state() == BaselineState.DRAFT
                ? facts.all()
                : facts.link(words.document(), words.asPage(), view.href()).all();
    }

    /** What can start where it stands; why it cannot yet is told of that only. */
    private static List<Deed> deeds(BaselineView view) {
        var words = DraftingForms.words();
        var at = DraftingSection.PATH + "/" + view.version();
        var moves = Arrays.stream(OwnersMove.values())
                .filter(to -> view.state().next().contains(to.target()))
                .flatMap(to -> Deed.of(view.actions(), to.action(), words.move(to), at + "/move?to=" + to).stream());
        var writing = Deed.of(view.actions(), "text", words.write(), at + "/text")
                .filter(_ -> view.state() == BaselineState.DRAFT);
        return Deed.all(Stream.concat(writing.stream(), moves));
    }

    private static List<Fact> changes(BaselineDiff diff) {
        var words = DraftingForms.words();
        var requirements = diff.requirements();
        return new Fact.Facts()
                .add(words.added(), requirements.added())
                .add(words.removed(), requirements.removed())
                .add(words.changed(), lines(requirements.changed()))
                .add(words.features(), all(diff.features()))
                .add(words.facts(), all(diff.facts()))
                .add(
                        words.rest(),
                        diff.rest().stream()
                                .flatMap(member -> lines(member, words.memberWord(member.member())))
                                .toList())
                .all();
    }

    private static List<String> all(Changes changes) {
        return Stream.of(
                        changes.added().stream().map(id -> "+ " + id),
                        changes.removed().stream().map(id -> "− " + id),
                        lines(changes.changed()).stream())
                .flatMap(lines -> lines)
                .toList();
    }

    private static List<String> lines(List<Changes.Changed> changed) {
        var words = DraftingForms.words();
        return changed.stream()
                .flatMap(one -> one.members().stream()
                        .flatMap(member -> lines(member, words.changedOf(one.id(), words.memberWord(member.member())))))
                .toList();
    }

    /** A line for each member, and two of long texts, so that they do not run into each other. */
    private static Stream<String> lines(ChangedMember member, String what) {
        var words = DraftingForms.words();
        return member.was().length() + member.now().length() > ONE_LINE
                ? Stream.of(words.changedFrom(what, member.was()), words.changedTo(what, member.now()))
                : Stream.of(words.changedShort(what, member.was(), member.now()));
    }
}
