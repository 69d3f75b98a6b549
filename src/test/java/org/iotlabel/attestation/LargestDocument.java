package org.iotlabel.attestation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.iotlabel.product.ProductDescription;

/** An attestation in which everything that its label shows is as long as {@link ProductDescription} allows, in letters that are long in HTML. */
public final class LargestDocument {
    private LargestDocument() {}

    /** Every requirement applies, and every one is claimed. */
    public static ObjectNode of(List<String> requirements) {
        var document = AttestationFixture.document();
        var features = document.withObject("/features");
        features.fieldNames().forEachRemaining(one -> features.put(one, true));
        var claims = document.withObject("/claims");
        requirements.forEach(one -> claims.putObject(one)
                .put("answer", "MET")
                .put("text", "Shown by all that was handed in.")
                .putArray("evidence")
                .add("declaration.md")
                .add("test-report.md")
                .add("support-page.md"));
        describe(document.withObject("/product"));
        return document;
    }

    private static void describe(ObjectNode product) {
        product.put("model", longest(100)).put("secureSetupUrl", address());
        product.withObject("/manufacturer").put("name", longest(120)).put("website", address());
        product.withObject("/vulnerabilityContact")
                .put("email", "&".repeat(63) + "@heron.example")
                .put("policy", address())
                .put("acknowledgedWithin", 365)
                .put("updatesEvery", 365);
        for (var part : List.of("/hardware", "/firmware")) {
            product.withObject(part).put("from", "1".repeat(60)).put("to", "9".repeat(60));
        }
        product.withObject("/updates").put("how", longest(300));
        product.withObject("/defaultPassword").put("kind", "UNIQUE_PER_DEVICE").put("howToChange", longest(300));
        IntStream.range(10, 30).forEach(number -> add(number, product.withArray("/dataUse")));
        var connections = product.putArray("connections");
        IntStream.range(10, 30).forEach(number -> connect(number, connections));
        product.putArray("sensors")
                .addAll(IntStream.range(10, 30)
                        .mapToObj(number -> product.textNode(number + longest(58)))
                        .toList());
    }

    private static void add(int number, ArrayNode uses) {
        var use = uses.addObject();
        Map.of("what", number + longest(198), "who", longest(200), "why", longest(200), "where", longest(200))
                .forEach(use::put);
    }

    private static void connect(int number, ArrayNode connections) {
        var connection = connections
                .addObject()
                .put("who", number + longest(118))
                .put("why", longest(200))
                .put("needed", false);
        // By their names, the longest in most languages.
        List.of("GS", "HM", "BA", "CF", "VC", "UM", "CD", "IO", "FK", "KN").forEach(connection.withArray("where")::add);
    }

    /** Six bytes each, on a page. */
    private static String longest(int letters) {
        return "\"".repeat(letters);
    }

    private static String address() {
        return "https://heron.example/?" + "&".repeat(477);
    }
}
