package org.iotlabel.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import org.erdtman.jcs.NumberToJSON;

/** Writes a tree in canonical form (RFC 8785 section 3.2) in one pass. The tree holds only what {@link InteroperableJson} lets pass. */
final class CanonicalText {
    /** Up to here a double has every integer, so that its digits are those of the integer (RFC 7493 section 2.2). */
    static final long LARGEST_SAFE = 1L << 53;

    private final StringBuilder out = new StringBuilder(4096);

    private CanonicalText() {}

    static byte[] utf8(JsonNode tree) throws IOException {
        var text = new CanonicalText();
        text.node(tree);
        return text.out.toString().getBytes(UTF_8);
    }

    private void node(JsonNode node) throws IOException {
        switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> array(node);
            case STRING -> string(node.textValue());
            case NUMBER -> number(node);
            case BOOLEAN -> out.append(node.booleanValue());
            case NULL -> out.append("null");
            case BINARY, POJO, MISSING -> throw new IOException("No JSON: " + node.getNodeType());
        }
    }

    private void object(JsonNode object) throws IOException {
        var members = new ArrayList<>(object.properties());
        // Java compares texts by their UTF-16 code units, as section 3.2.3 wants it.
        members.sort(Map.Entry.comparingByKey());
        var separator = '{';
        for (var member : members) {
            out.append(separator);
            string(member.getKey());
            out.append(':');
            node(member.getValue());
            separator = ',';
        }
        out.append(members.isEmpty() ? "{}" : "}");
    }

    private void array(JsonNode array) throws IOException {
        var separator = '[';
        for (var element : array) {
            out.append(separator);
            node(element);
            separator = ',';
        }
        out.append(array.isEmpty() ? "[]" : "]");
    }

    private void string(String text) {
        out.append('"');
        var from = 0;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(text, from, i);
                escaped(c);
                from = i + 1;
            }
        }
        out.append(from == 0 ? text : text.substring(from)).append('"');
    }

    private void escaped(char c) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> out.append(c < 0x10 ? "\\u000" : "\\u00").append(Integer.toHexString(c));
        }
    }

    private void number(JsonNode number) throws IOException {
        if (isSafe(number)) {
            out.append(number.longValue());
        } else {
            out.append(NumberToJSON.serializeNumber(Double.parseDouble(number.asText())));
        }
    }

    /** Whether a number is an integer that stands in a double as it is. */
    static boolean isSafe(JsonNode number) {
        return number.isIntegralNumber()
                && number.canConvertToLong()
                && Math.abs(number.longValue()) <= LARGEST_SAFE
                && number.longValue() != Long.MIN_VALUE;
    }
}
