package org.iotlabel.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.erdtman.jcs.JsonCanonicalizer;

/** The oracle is the implementation by an author of RFC 8785. */
class CanonicalJsonProperties {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Property(tries = 500)
    void any_content_is_written_as_the_reference_implementation_writes_it(@ForAll("documents") JsonNode tree)
            throws IOException {
        var reference = new JsonCanonicalizer(tree.toString()).getEncodedString();
        assertEquals(reference, CanonicalJson.of(tree).text());
        assertEquals(
                reference, CanonicalJson.parse(tree.toString().getBytes(UTF_8)).text());
    }

    @Property(tries = 500)
    void what_is_read_at_once_is_what_the_canonical_bytes_say(@ForAll("documents") JsonNode tree) {
        for (var utf8 :
                List.of(tree.toString().getBytes(UTF_8), CanonicalJson.of(tree).bytes())) {
            assertEquals(CanonicalJson.parse(utf8).tree(), CanonicalJson.read(utf8));
        }
    }

    @Provide
    Arbitrary<JsonNode> documents() {
        return object(node(3)).map(one -> one);
    }

    private static Arbitrary<JsonNode> node(int depth) {
        return depth == 0 ? scalar() : Arbitraries.oneOf(scalar(), array(node(depth - 1)), object(node(depth - 1)));
    }

    private static Arbitrary<JsonNode> array(Arbitrary<JsonNode> element) {
        return element.list().ofMaxSize(4).map(all -> {
            ArrayNode array = NODES.arrayNode();
            all.forEach(array::add);
            return array;
        });
    }

    private static Arbitrary<JsonNode> object(Arbitrary<JsonNode> value) {
        return Arbitraries.maps(text(), value).ofMaxSize(5).map(CanonicalJsonProperties::object);
    }

    private static JsonNode object(Map<String, JsonNode> members) {
        ObjectNode object = NODES.objectNode();
        members.forEach(object::set);
        return object;
    }

    private static Arbitrary<JsonNode> scalar() {
        return Arbitraries.oneOf(
                text().map(NODES::textNode),
                Arbitraries.longs()
                        .between(-CanonicalText.LARGEST_SAFE, CanonicalText.LARGEST_SAFE)
                        .map(NODES::numberNode),
                Arbitraries.doubles().map(NODES::numberNode),
                Arbitraries.of(true, false).map(NODES::booleanNode),
                Arbitraries.just(NODES.nullNode()));
    }

    /** Any letters but halves of pairs, which are refused: those that are escaped come up often. */
    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withChars("\u0000\b\t\n\f\r\u001f \"\\/\u007f\u2028éżaZ09\ufb33\ufffd")
                .withCharRange('\u0000', '\ud7ff')
                .ofMaxLength(8);
    }
}
