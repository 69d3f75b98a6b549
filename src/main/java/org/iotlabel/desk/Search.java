package org.iotlabel.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Map;
import java.util.stream.Collectors;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What somebody looks for on a page, as its address says it, so that it can be shared: a bean of parameters with constraints. */
public interface Search {
    /** What is typed and chosen, by the names of the parameters and in their order; what is blank narrows nothing. */
    Map<String, String> terms();

    /**
     * Reads it.
     *
     * @throws Problem INVALID, with a pointer to each parameter that is wrong
     */
    Object query();

    /** The address of this search at that path. */
    default String address(String path) {
        return address(path, terms());
    }

    /** Adds a term where there is something in it; space around it is left out. */
    static void put(Map<String, String> terms, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            terms.put(name, value.strip());
        }
    }

    /** The address of a search for these terms. */
    static String address(String path, Map<String, String> terms) {
        var query = terms.entrySet().stream()
                .filter(term -> !term.getValue().isBlank())
                .map(term -> term.getKey() + "=" + URLEncoder.encode(term.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
