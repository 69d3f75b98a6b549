package org.iotlabel.label;

import static org.iotlabel.label.LabelSection.at;
import static org.iotlabel.label.LabelSection.pageWords;

import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.iotlabel.desk.Option;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Words;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.product.ProductCategory;
import org.jspecify.annotations.Nullable;

/**
 * The labels of somebody's vendors.
 *
 * @param text what is looked for
 * @param narrowed whether anything is
 * @param next the address of the next page; empty where there is none
 */
record OwnLabelsPage(String text, List<Choice> choices, boolean narrowed, List<Line> lines, String next) {
    /** One label. */
    record Line(String href, String model, String serial, String level, String state, boolean inForce) {}

    /** One thing by which the list can be narrowed. */
    record Choice(String name, String label, List<Option> options, String chosen) {
        boolean isMade() {
            return !chosen.isEmpty();
        }
    }

    static OwnLabelsPage of(OwnLabelSearch search, PageRequest page, Page<IssuedLabel> found) {
        var text = search.text().orElse("");
        var choices = choices(search);
        return new OwnLabelsPage(
                text,
                choices,
                !text.isEmpty() || choices.stream().anyMatch(Choice::isMade),
                found.items().stream().map(OwnLabelsPage::line).toList(),
                page.nextAddress(address(text, choices), found));
    }

    private static List<Choice> choices(OwnLabelSearch search) {
        var words = pageWords();
        var categories = Words.in(PortalFrame.LANGUAGE, LabelMessages.class);
        var states = Arrays.stream(LabelState.values())
                .filter(one -> one != LabelState.ISSUING)
                .toArray(LabelState[]::new);
        var levels = IntStream.rangeClosed(1, 3)
                .mapToObj(Integer::toString)
                .map(one -> new Option(one, one))
                .toList();
        return List.of(
                choice("state", words.stands(), Option.of(states, words::state), search.state),
                choice(
                        "category",
                        words.category(),
                        Option.of(ProductCategory.values(), categories::category),
                        search.category),
                choice("level", words.level(), levels, search.level));
    }

    private static Choice choice(String name, String label, List<Option> options, @Nullable Object chosen) {
        return new Choice(name, label, options, chosen == null ? "" : chosen.toString());
    }

    private static Line line(IssuedLabel label) {
        var state = label.standing().state();
        return new Line(
                at(label.serial()),
                label.facts().product().model(),
                label.serial().toString(),
                pageWords().levelOf(label.facts().level().number()),
                pageWords().state(state),
                state == LabelState.ACTIVE);
    }

    private static String address(String text, List<Choice> choices) {
        var address = UriBuilder.fromPath(LabelSection.PATH);
        var values = new HashMap<String, Object>();
        if (!text.isEmpty()) {
            address.queryParam("q", "{q}");
            values.put("q", text);
        }
        choices.stream().filter(Choice::isMade).forEach(one -> address.queryParam(one.name, one.chosen));
        return address.buildFromMap(values).toString();
    }
}
