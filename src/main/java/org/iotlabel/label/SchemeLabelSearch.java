package org.iotlabel.label;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.iotlabel.desk.Search;
import org.iotlabel.problem.Readings;
import org.iotlabel.product.ProductCategory;
import org.iotlabel.scheme.Grade;
import org.jspecify.annotations.Nullable;

/** What the scheme looks for among labels, as the address says it; a {@code @BeanParam}. */
class SchemeLabelSearch implements Search {
    static final int LONGEST = 100;

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

    @Override
    public LabelQuery query() {
        var readings = new Readings();
        var query = new LabelQuery(
                SearchTerms.text(q).map(String::strip),
                SearchTerms.text(vendor).map(String::strip),
                Optional.empty(),
                readings.of(() -> SearchTerms.one("category", category, ProductCategory.values())),
                readings.of(() -> SearchTerms.level(level)),
                readings.of(() -> SearchTerms.one("grade", grade, Grade.values())),
                readings.of(() -> SearchTerms.state(state)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LabelOrder.NEWEST);
        readings.mustBeRight();
        return query;
    }

    @Override
    public Map<String, String> terms() {
        var terms = new LinkedHashMap<String, String>();
        Search.put(terms, "q", q);
        Search.put(terms, "vendor", vendor);
        Search.put(terms, "category", category);
        Search.put(terms, "level", level);
        Search.put(terms, "grade", grade);
        Search.put(terms, "state", state);
        return terms;
    }

    /** The address of this search with one of its terms replaced; an empty value takes the term away. */
    String with(String name, String value) {
        var terms = terms();
        terms.put(name, value);
        return Search.address(SchemeLabelSection.PATH, terms);
    }
}
