package org.iotlabel.label;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.desk.Deed;
import org.iotlabel.desk.Fact;
import org.iotlabel.desk.PortalFrame;

/**
 * A label, as the scheme sees it.
 *
 * @param notice what the public reads of it now
 */
record SchemeLabelPage(String model, List<Fact> facts, String notice, List<Deed> deeds, List<Moved> history) {
    /** One move of it. */
    record Moved(String when, String state, String why) {}

    static SchemeLabelPage of(
            IssuedLabel label, LabelView view, List<LabelMoveView> past, String notice, PortalFrame desk) {
        var words = SchemeLabelForms.words();
        var at = SchemeLabelSection.PATH + "/" + label.serial().value();
        var moves = Arrays.stream(SchemeMove.values())
                .filter(to -> view.state().next().contains(to.target()))
                .flatMap(to -> Deed.of(view.actions(), to.action(), words.move(to), at + "/move?to=" + to).stream());
        var confirmation = Deed.of(
                view.actions(), "confirmation", LostKeySection.messages().propose(), at + "/confirmation");
        var deeds = Deed.all(Stream.concat(confirmation.stream(), moves));
        var history = past.stream()
                .map(one -> new Moved(
                        desk.moment(one.at()),
                        words.stateWord(one.to()),
                        Optional.ofNullable(one.reasonCode())
                                .map(words::codeWord)
                                .orElse("")))
                .toList();
        return new SchemeLabelPage(label.facts().product().model(), facts(label, view, desk), notice, deeds, history);
    }

    private static List<Fact> facts(IssuedLabel label, LabelView view, PortalFrame desk) {
        var words = SchemeLabelForms.words();
        var facts = label.facts();
        return new Fact.Facts()
                .link(words.serial(), view.serial(), "/" + label.serial().value())
                .add(words.state(), words.stateSince(words.stateWord(view.state()), desk.moment(view.since())))
                .add(words.holder(), facts.holder())
                .add(words.maker(), facts.product().manufacturer().name())
                .add(words.level(), facts.level().number())
                .add(words.validUntil(), desk.day(view.validUntil()))
                .add(
                        words.supportUntil(),
                        Optional.ofNullable(view.supportUntil())
                                .map(desk::month)
                                .orElse(""))
                .add(words.supersededBy(), view.supersededBy())
                .all();
    }
}
