package org.iotlabel.label;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.desk.Deed;
import org.iotlabel.desk.Fact;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.paging.Page;

/**
 * A label, as the scheme sees it.
 *
 * @param notice what the public reads of it now
 */
record SchemeLabelPage(String model, List<Fact> facts, String notice, List<Deed> deeds, List<Moved> history) {
    /** One move of it. */
    record Moved(String when, String state, String why) {}

    /**
     * What was found.
     *
     * @param text what was looked for
     * @param state the state that was asked for; empty for any
     * @param next the address of the next page; empty where there is none
     */
    record Found(String text, String state, List<PortalFrame.Link> filters, List<Line> lines, String next) {}

    /** One of them. */
    record Line(String href, String model, String holder, String serial, String state, boolean inForce) {}

    static SchemeLabelPage of(
            IssuedLabel label, LabelView view, List<LabelMoveView> moves, String notice, PortalFrame desk) {
        var words = SchemeLabelForms.words();
        var at = SchemeLabelSection.PATH + "/" + label.serial().value() + "/move?to=";
        var deeds = Arrays.stream(SchemeMove.values())
                .flatMap(to -> Deed.of(view.actions(), to.action(), words.move(to), at + to).stream())
                .toList();
        var history = moves.stream()
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

    static Found of(Page<IssuedLabel> found, LabelQuery query) {
        var words = SchemeLabelForms.words();
        var text = query.text().orElse("");
        var lines = found.items().stream()
                .map(one -> new Line(
                        SchemeLabelSection.PATH + "/" + one.serial().value(),
                        one.facts().product().model(),
                        one.facts().holder(),
                        one.serial().toString(),
                        words.stateWord(one.standing().state()),
                        one.standing().state() == LabelState.ACTIVE))
                .toList();
        var states = Arrays.stream(LabelState.values())
                .filter(one -> one != LabelState.ISSUING)
                .map(one -> new PortalFrame.Link(
                        address(text, one.name(), ""),
                        words.stateWord(one),
                        query.state().filter(one::equals).isPresent()));
        var all = new PortalFrame.Link(
                address(text, "", ""), words.all(), query.state().isEmpty());
        var state = query.state().map(Enum::name).orElse("");
        var token = found.nextPageToken();
        return new Found(
                text,
                state,
                Stream.concat(Stream.of(all), states).toList(),
                lines,
                token == null ? "" : address(text, state, token));
    }

    private static String address(String text, String state, String token) {
        var address = jakarta.ws.rs.core.UriBuilder.fromPath(SchemeLabelSection.PATH);
        Stream.of(List.of("q", text), List.of("state", state), List.of("pageToken", token))
                .filter(one -> !one.getLast().isEmpty())
                .forEach(one -> address.queryParam(one.getFirst(), "{" + one.getFirst() + "}"));
        return address.build(Stream.of(text, state, token)
                        .filter(one -> !one.isEmpty())
                        .toArray())
                .toString();
    }
}
