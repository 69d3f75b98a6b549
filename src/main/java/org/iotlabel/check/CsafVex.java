package org.iotlabel.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.iotlabel.check.VexDocument.Stand;
import org.iotlabel.check.VexDocument.Statement;

/** An advisory (CSAF 2.0 section 3.2.3, and section 4.5 for what VEX asks: an action where affected, a reason where not). */
final class CsafVex {
    private static final List<String> AFFECTED = List.of("known_affected", "first_affected", "last_affected");

    private final Map<String, List<String>> groups = new HashMap<>();

    private CsafVex(JsonNode file) {
        file.path("product_tree")
                .path("product_groups")
                .forEach(group -> groups.put(
                        group.path("group_id").asText(),
                        texts(group.path("product_ids")).toList()));
    }

    static boolean isOne(JsonNode file) {
        return !file.path("document").path("csaf_version").isMissingNode();
    }

    static VexDocument of(JsonNode file) {
        var reader = new CsafVex(file);
        var document = file.path("document");
        return new VexDocument(
                "CSAF " + document.path("csaf_version").asText(),
                document.path("tracking").path("current_release_date").asText(),
                !document.path("publisher").path("name").asText().isBlank(),
                file.path("vulnerabilities")
                        .valueStream()
                        .flatMap(one -> reader.statements(one).stream())
                        .toList());
    }

    private List<Statement> statements(JsonNode one) {
        var name = one.path("cve").asText(one.path("title").asText());
        var status = one.path("product_status");
        var all = new ArrayList<Statement>();
        var affected =
                AFFECTED.stream().flatMap(list -> texts(status.path(list))).toList();
        if (!affected.isEmpty()) {
            var said = products(one.path("remediations").valueStream());
            all.add(new Statement(name, Stand.AFFECTED, said.containsAll(affected)));
        }
        var unaffected = texts(status.path("known_not_affected")).toList();
        if (!unaffected.isEmpty()) {
            var impacts = one.path("threats")
                    .valueStream()
                    .filter(threat -> threat.path("category").asText().equals("impact"));
            var said = products(Stream.concat(one.path("flags").valueStream(), impacts));
            all.add(new Statement(name, Stand.NOT_AFFECTED, said.containsAll(unaffected)));
        }
        if (Stream.of("fixed", "first_fixed")
                .anyMatch(list -> !status.path(list).isEmpty())) {
            all.add(new Statement(name, Stand.FIXED, true));
        }
        if (!status.path("under_investigation").isEmpty()) {
            all.add(new Statement(name, Stand.UNDER_INVESTIGATION, true));
        }
        return all.isEmpty() ? List.of(new Statement(name, Stand.UNKNOWN, false)) : all;
    }

    /** The products that are meant by these, by name or by group. */
    private Set<String> products(Stream<JsonNode> said) {
        var products = new HashSet<String>();
        said.forEach(one -> {
            texts(one.path("product_ids")).forEach(products::add);
            texts(one.path("group_ids")).forEach(group -> products.addAll(groups.getOrDefault(group, List.of())));
        });
        return products;
    }

    private static Stream<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText);
    }
}
