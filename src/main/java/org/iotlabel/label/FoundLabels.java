package org.iotlabel.label;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.iotlabel.desk.Field;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;

/**
 * The labels that the scheme found.
 *
 * @param text what was looked for
 * @param state the state that was asked for; empty for any
 * @param fields what narrows the search, with what is chosen
 * @param narrowed whether something of that is chosen
 * @param next the address of the next page; empty where there is none
 */
record FoundLabels(
        String text,
        String state,
        List<Field> fields,
        boolean narrowed,
        List<PortalFrame.Link> filters,
        List<Line> lines,
        String next) {
    /** One of them. */
    record Line(String href, String model, String holder, String serial, String state, boolean inForce) {}

    static FoundLabels of(SchemeLabelSearch search, PageRequest page, Page<IssuedLabel> found) {
        var terms = search.terms();
        return new FoundLabels(
                terms.getOrDefault("q", ""),
                terms.getOrDefault("state", ""),
                search.fields(),
                search.isNarrowed(),
                filters(search),
                found.items().stream().map(FoundLabels::line).toList(),
                page.nextAddress(search.address(), found));
    }

    private static List<PortalFrame.Link> filters(SchemeLabelSearch search) {
        var words = SchemeLabelForms.words();
        var wanted = search.query().state();
        var states = Arrays.stream(LabelState.values())
                .filter(one -> one != LabelState.ISSUING)
                .map(one -> new PortalFrame.Link(
                        search.with("state", one.name()),
                        words.stateWord(one),
                        wanted.filter(one::equals).isPresent()));
        var all = new PortalFrame.Link(search.with("state", ""), words.all(), wanted.isEmpty());
        return Stream.concat(Stream.of(all), states).toList();
    }

    private static Line line(IssuedLabel label) {
        var state = label.standing().state();
        return new Line(
                SchemeLabelSection.PATH + "/" + label.serial().value(),
                label.facts().product().model(),
                label.facts().holder(),
                label.serial().toString(),
                SchemeLabelForms.words().stateWord(state),
                state == LabelState.ACTIVE);
    }
}
