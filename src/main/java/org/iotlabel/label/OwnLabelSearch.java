package org.iotlabel.label;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.iotlabel.desk.Search;
import org.iotlabel.problem.Readings;
import org.iotlabel.product.ProductCategory;
import org.jspecify.annotations.Nullable;

/** What a vendor looks for among their own labels; a {@code @BeanParam}. Nothing said narrows nothing. */
class OwnLabelSearch implements Search {
    static final int LONGEST = 100;

    @QueryParam("q")
    @Size(max = LONGEST, message = "may have at most 100 characters")
    @Nullable
    String q;

    @QueryParam("state")
    @Nullable
    String state;

    @QueryParam("category")
    @Nullable
    String category;

    @QueryParam("level")
    @Nullable
    String level;

    @Override
    public Map<String, String> terms() {
        var terms = new LinkedHashMap<String, String>();
        Search.put(terms, "q", q);
        Search.put(terms, "state", state);
        Search.put(terms, "category", category);
        Search.put(terms, "level", level);
        return terms;
    }

    /** Among the labels of nobody. */
    @Override
    public LabelQuery query() {
        return query(Set.of());
    }

    /** The same among the labels of these vendors. */
    LabelQuery query(Set<UUID> vendors) {
        var readings = new Readings();
        var query = new LabelQuery(
                SearchTerms.text(q).map(String::strip),
                Optional.empty(),
                Optional.empty(),
                readings.of(() -> SearchTerms.one("category", category, ProductCategory.values())),
                readings.of(() -> SearchTerms.level(level)),
                Optional.empty(),
                readings.of(() -> SearchTerms.state(state)),
                Optional.empty(),
                Optional.of(vendors),
                Optional.empty(),
                LabelOrder.NEWEST);
        readings.mustBeRight();
        return query;
    }
}
