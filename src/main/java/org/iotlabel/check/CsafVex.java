package org.iotlabel.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
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
    /** As many as a file has values; a group that is named again and again makes more of them out of few bytes. */
    private static final int MOST_OUT_OF_GROUPS = 1_000_000;

    private final Map<String, List<String>> groups = new HashMap<>();
    private int outOfGroups;

    private CsafVex(JsonNode file) {
        file.path("product_tree")
                .path("product_groups")
                .forEach(group -> groups.put(
                        JsonText.of(group.path("group_id")),
                        texts(group.path("product_ids")).toList()));
    }

    static boolean isOne(JsonNode file) {
        return !JsonText.orNumber(file.path("document").path("csaf_version")).isEmpty();
    }

    /** @throws IOException where its groups stand for more products than are read */
    static VexDocument of(JsonNode file) throws IOException {
        var reader = new CsafVex(file);
        var document = file.path("document");
        var statements = new ArrayList<Statement>();
        for (var one : file.path("vulnerabilities")) {
            statements.addAll(reader.statements(one));
        }
        return new VexDocument(
                "CSAF " + JsonText.orNumber(document.path("csaf_version")),
                JsonText.of(document.path("category")).equals("csaf_vex"),
                JsonText.of(document.path("tracking").path("current_release_date")),
                JsonText.isSaid(document.path("publisher").path("name")),
                statements);
    }

    private List<Statement> statements(JsonNode one) throws IOException {
        var name = JsonText.first(one.path("cve"), one.path("title"));
        var status = one.path("product_status");
        var all = new ArrayList<Statement>();
        var affected =
                AFFECTED.stream().flatMap(list -> texts(status.path(list))).toList();
        if (!affected.isEmpty()) {
            var said = products(one.path("remediations").valueStream().toList());
            all.add(new Statement(name, Stand.AFFECTED, said.containsAll(affected)));
        }
        var unaffected = texts(status.path("known_not_affected")).toList();
        if (!unaffected.isEmpty()) {
            var said = products(reasons(one).toList());
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

    private static Stream<JsonNode> reasons(JsonNode one) {
        var impacts = one.path("threats")
                .valueStream()
                .filter(threat -> JsonText.of(threat.path("category")).equals("impact"));
        return Stream.concat(one.path("flags").valueStream(), impacts);
    }

    /** The products that are meant by these, by name or by group; each group is opened once, however often it is named. */
    private Set<String> products(List<JsonNode> said) throws IOException {
        var products = new HashSet<String>();
        var named = new HashSet<String>();
        for (var one : said) {
            texts(one.path("product_ids")).forEach(products::add);
            texts(one.path("group_ids")).forEach(named::add);
        }
        for (var group : named) {
            var members = groups.getOrDefault(group, List.of());
            outOfGroups += members.size();
            if (outOfGroups > MOST_OUT_OF_GROUPS) {
                throw new IOException("its groups stand for too many products");
            }
            products.addAll(members);
        }
        return products;
    }

    private static Stream<String> texts(JsonNode list) {
        return list.valueStream().map(JsonText::of).filter(text -> !text.isEmpty());
    }
}
