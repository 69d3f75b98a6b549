package org.iotlabel.label;

import static org.iotlabel.label.LabelSection.at;
import static org.iotlabel.label.LabelSection.pageWords;

import java.util.List;
import java.util.Optional;
import org.iotlabel.desk.Deed;
import org.iotlabel.desk.Fact;
import org.iotlabel.desk.PortalFrame;

/**
 * A vendor's own label.
 *
 * @param suspended whether its holder is told what comes next
 * @param over how it ended, and when; empty while it has not
 * @param files what can be fetched, by its use
 * @param embed the lines of HTML that show it on a website
 */
record OwnLabelPage(
        String model,
        String state,
        boolean inForce,
        boolean suspended,
        String over,
        List<Fact> facts,
        List<Deed> deeds,
        List<OwnLabelFiles> files,
        String embed,
        List<Moved> history) {
    /**
     * One move.
     *
     * @param why the reason that everybody reads; empty where the move has none
     * @param words of whoever moved it, which its holder and the scheme alone read; empty where the system did
     */
    record Moved(String when, String state, String why, String words) {}

    static OwnLabelPage of(Label label, LabelView view, List<StatedMoveView> moves, PortalFrame desk) {
        var facts = LabelFacts.read(label.facts());
        var words = pageWords();
        return new OwnLabelPage(
                facts.product().model(),
                words.state(view.state()),
                view.state() == LabelState.ACTIVE,
                view.state() == LabelState.SUSPENDED,
                view.state().isFinal() ? words.over(view.state(), desk.day(view.since())) : "",
                facts(facts, view, desk),
                Deed.all(
                        Deed.of(view.actions(), "support", words.extend(), at(label.serial()) + "/support"),
                        Deed.of(view.actions(), "surrender", words.surrender(), at(label.serial()) + "/surrender")
                                .filter(_ -> !view.state().isFinal())),
                OwnLabelFiles.of(view.links()),
                "<a href=\"" + view.url() + "\"><img src=\"label.svg\" width=\"170\" alt=\""
                        + words.alternative(view.serial()) + "\"></a>",
                moves.stream()
                        .map(move -> new Moved(
                                desk.moment(move.at()),
                                words.state(move.to()),
                                Optional.ofNullable(move.reasonCode())
                                        .map(SchemeLabelForms.words()::codeWord)
                                        .orElse(""),
                                Optional.ofNullable(move.words()).orElse("")))
                        .toList());
    }

    private static List<Fact> facts(LabelFacts facts, LabelView view, PortalFrame desk) {
        var words = pageWords();
        var support = view.supportUntil();
        return new Fact.Facts()
                .add(words.serial(), view.serial())
                .add(words.since(), desk.moment(view.since()))
                .add(words.validUntil(), desk.day(view.validUntil()))
                .add(words.support(), support == null ? null : desk.month(support))
                .add(
                        words.level(),
                        facts.level().number() + ", " + facts.level().name())
                .add(words.grade(), facts.containmentGrade())
                .add(words.supersededBy(), view.supersededBy())
                .link(words.page(), view.url(), view.url().toString())
                .all();
    }
}
