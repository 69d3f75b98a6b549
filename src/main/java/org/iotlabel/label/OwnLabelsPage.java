package org.iotlabel.label;

import static org.iotlabel.label.LabelSection.at;
import static org.iotlabel.label.LabelSection.pageWords;
import static org.iotlabel.label.OwnLabelSearch.LONGEST;

import java.util.List;
import java.util.stream.IntStream;
import org.iotlabel.desk.Field;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.Option;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Words;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.product.ProductCategory;

/**
 * The labels of somebody's vendors.
 *
 * @param search what is looked for
 * @param narrowed whether anything is
 * @param next the address of the next page; empty where there is none
 */
record OwnLabelsPage(FormPage search, boolean narrowed, List<Line> lines, String next) {
    private static final int HIGHEST_LEVEL = 3;

    /** One label. */
    record Line(String href, String model, String serial, String level, String state, boolean inForce) {}

    static OwnLabelsPage of(OwnLabelSearch search, PageRequest page, Page<IssuedLabel> found) {
        return new OwnLabelsPage(
                search(Form.with(search.terms())),
                !search.terms().isEmpty(),
                found.items().stream().map(OwnLabelsPage::line).toList(),
                page.nextAddress(search.address(LabelSection.PATH), found));
    }

    /** What cannot be looked for, to be mended. */
    static OwnLabelsPage refused(Form form) {
        return new OwnLabelsPage(search(form), true, List.of(), "");
    }

    private static FormPage search(Form form) {
        var words = pageWords();
        var categories = Words.in(PortalFrame.LANGUAGE, LabelMessages.class);
        var states = LabelState.issued().toArray(LabelState[]::new);
        var levels = IntStream.rangeClosed(1, HIGHEST_LEVEL)
                .mapToObj(Integer::toString)
                .map(one -> new Option(one, one))
                .toList();
        var fields = List.of(
                form.field(Field.Kind.SEARCH, "q", words.searchWhat()).most(LONGEST),
                form.filter("state", words.stands(), Option.of(states, words::state)),
                form.filter("category", words.category(), Option.of(ProductCategory.values(), categories::category)),
                form.filter("level", words.level(), levels));
        return FormPage.search(words.labels(), LabelSection.PATH, words.show(), form, fields);
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
}
