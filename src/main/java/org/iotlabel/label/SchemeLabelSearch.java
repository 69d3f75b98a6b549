package org.iotlabel.label;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.desk.Field;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.Option;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Words;
import org.iotlabel.product.ProductCategory;
import org.iotlabel.scheme.Grade;
import org.jspecify.annotations.Nullable;

/** What the scheme looks for among labels, as the address says it; a {@code @BeanParam}. */
class SchemeLabelSearch {
    private static final int HIGHEST_LEVEL = 3;
    private static final int LONGEST = 100;

    @QueryParam("q")
    @Size(max = LONGEST, message = "may have at most 100 characters")
    @Nullable
    String q;

    @QueryParam("vendor")
    @Size(max = LONGEST, message = "may have at most 100 characters")
    @Nullable
    String vendor;

    @QueryParam("category")
    @Nullable
    String category;

    @QueryParam("level")
    @Nullable
    String level;

    @QueryParam("grade")
    @Nullable
    String grade;

    @QueryParam("state")
    @Nullable
    String state;

    LabelQuery query() {
        return new LabelQuery(
                SearchTerms.text(q).map(String::strip),
                SearchTerms.text(vendor).map(String::strip),
                Optional.empty(),
                SearchTerms.one("category", category, ProductCategory.values()),
                SearchTerms.level(level),
                SearchTerms.one("grade", grade, Grade.values()),
                SearchTerms.state(state),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LabelOrder.NEWEST);
    }

    /** What is typed and chosen, by the names of the parameters; without what is blank. */
    Map<String, String> terms() {
        var terms = new LinkedHashMap<String, String>();
        put(terms, "q", q);
        put(terms, "vendor", vendor);
        put(terms, "category", category);
        put(terms, "level", level);
        put(terms, "grade", grade);
        put(terms, "state", state);
        return terms;
    }

    private static void put(Map<String, String> terms, String name, @Nullable String value) {
        SearchTerms.text(value).ifPresent(text -> terms.put(name, text));
    }

    /** The address of this search. */
    String address() {
        return address(terms());
    }

    /** The address of this search with one of its terms replaced; an empty value takes the term away. */
    String with(String name, String value) {
        var terms = terms();
        terms.put(name, value);
        return address(terms);
    }

    private static String address(Map<String, String> terms) {
        var address = UriBuilder.fromPath(SchemeLabelSection.PATH);
        var kept = terms.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .toList();
        kept.forEach(one -> address.queryParam(one.getKey(), "{" + one.getKey() + "}"));
        return address.build(kept.stream().map(Map.Entry::getValue).toArray()).toString();
    }

    /** Whether something beside the words is looked for. */
    boolean isNarrowed() {
        return terms().keySet().stream().anyMatch(List.of("vendor", "category", "level", "grade")::contains);
    }

    /** What narrows the search; each may stay empty, which the page says once. */
    List<Field> fields() {
        var form = Form.with(terms());
        var said = SchemeLabelForms.words();
        var words = Words.in(PortalFrame.LANGUAGE, LabelMessages.class);
        var levels = Stream.iterate(1, level -> level + 1)
                .limit(HIGHEST_LEVEL)
                .map(level -> new Option(String.valueOf(level), said.levelNumber(level)))
                .toList();
        return List.of(
                form.line("vendor", said.vendor()).most(LONGEST),
                form.choice("category", said.category(), Option.of(ProductCategory.values(), words::category)),
                form.choice("level", said.level(), levels),
                form.choice("grade", said.grade(), Option.of(Grade.values(), said::gradeWord)));
    }
}
