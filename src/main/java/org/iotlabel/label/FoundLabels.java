package org.iotlabel.label;

import static org.iotlabel.label.SchemeLabelSearch.LONGEST;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iotlabel.desk.Field;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.Option;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Words;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.product.ProductCategory;
import org.iotlabel.scheme.Grade;

/**
 * The labels that the scheme found.
 *
 * @param search what is looked for
 * @param filters the same in each state
 * @param next the address of the next page; empty where there is none
 */
record FoundLabels(FormPage search, List<PortalFrame.Link> filters, List<Line> lines, String next) {
    private static final int HIGHEST_LEVEL = 3;

    /** One of them. */
    record Line(String href, String model, String holder, String serial, String state, boolean inForce) {}

    static FoundLabels of(SchemeLabelSearch search, PageRequest page, Page<IssuedLabel> found) {
        return new FoundLabels(
                search(Form.with(search.terms())),
                filters(search),
                found.items().stream().map(FoundLabels::line).toList(),
                page.nextAddress(search.address(SchemeLabelSection.PATH), found));
    }

    /** What cannot be looked for, to be mended. */
    static FoundLabels refused(Form form) {
        return new FoundLabels(search(form), List.of(), List.of(), "");
    }

    private static FormPage search(Form form) {
        var said = SchemeLabelForms.words();
        var words = Words.in(PortalFrame.LANGUAGE, LabelMessages.class);
        var levels = IntStream.rangeClosed(1, HIGHEST_LEVEL)
                .mapToObj(level -> new Option(String.valueOf(level), said.levelNumber(level)))
                .toList();
        var fields = new ArrayList<>(List.of(
                form.field(Field.Kind.SEARCH, "q", said.searchWhat()).most(LONGEST),
                form.line("vendor", said.vendor()).most(LONGEST),
                form.filter("category", said.category(), Option.of(ProductCategory.values(), words::category)),
                form.filter("level", said.level(), levels),
                form.filter("grade", said.grade(), Option.of(Grade.values(), said::gradeWord))));
        // Chosen by a link above the list; one that a broken link holds is let go.
        var state = form.value("state");
        if (LabelState.issued().anyMatch(one -> isCalled(one, state))) {
            fields.add(Form.hidden("state", state));
        }
        return FormPage.search(said.labels(), SchemeLabelSection.PATH, said.search(), form, fields);
    }

    private static List<PortalFrame.Link> filters(SchemeLabelSearch search) {
        var words = SchemeLabelForms.words();
        var wanted = search.terms().getOrDefault("state", "");
        var states = LabelState.issued()
                .map(one -> new PortalFrame.Link(
                        search.with("state", one.name()), words.stateWord(one), isCalled(one, wanted)));
        var all = new PortalFrame.Link(search.with("state", ""), words.all(), wanted.isEmpty());
        return Stream.concat(Stream.of(all), states).toList();
    }

    private static boolean isCalled(LabelState state, String text) {
        return state.name().equalsIgnoreCase(text.strip());
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
