package org.iotlabel.signing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.iotlabel.signing.NotCanonical.Flaw;
import org.jspecify.annotations.Nullable;

/** The limits of I-JSON (RFC 7493 section 2) that RFC 8785 section 3.1 asks of its input, checked over a whole tree. */
final class InteroperableJson {

    /**
     * Where one is in the tree. A pointer is only put together when something is refused: to copy it for each element would
     * take as long as the names above are, times the number of elements.
     */
    private record Place(@Nullable Place above, @Nullable String name, int index) {
        JsonPointer pointer() {
            if (above == null) {
                return JsonPointer.empty();
            }
            return name == null
                    ? above.pointer().appendIndex(index)
                    : above.pointer().appendProperty(name);
        }

        @Override
        public String toString() {
            return pointer().toString();
        }
    }

    private static final Place ROOT = new Place(null, null, 0);

    private InteroperableJson() {}

    static void require(JsonNode tree) {
        if (!tree.isContainerNode()) {
            throw new NotCanonical(Flaw.NOT_JSON, "", null);
        }
        require(tree, ROOT);
    }

    private static void require(JsonNode node, Place at) {
        switch (node.getNodeType()) {
            case OBJECT ->
                node.forEachEntry((name, value) -> {
                    requireWhole(name, at);
                    require(value, new Place(at, name, 0));
                });
            case ARRAY -> {
                for (int i = 0; i < node.size(); i++) {
                    require(node.get(i), new Place(at, null, i));
                }
            }
            case STRING -> requireWhole(node.textValue(), at);
            case NUMBER -> requireExact(node, at);
            case BOOLEAN, NULL -> {}
            case BINARY, POJO, MISSING -> throw new NotCanonical(Flaw.NOT_JSON, at.toString(), null);
        }
    }

    // Half a surrogate pair has no UTF-8 form, so each encoder puts something else in its place.
    private static void requireWhole(String text, Place at) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            var paired = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (!paired) {
                throw new NotCanonical(Flaw.LONE_SURROGATE, at.toString(), null);
            }
            i++;
        }
    }

    // A fraction is rounded to the nearest double, as RFC 8785 section 3.2.2.3 says; an integer whose digits would
    // change is another number, so it is refused.
    private static void requireExact(JsonNode number, Place at) {
        if (CanonicalText.isSafe(number)) {
            return;
        }
        var nearest = number.doubleValue();
        var exact = Double.isFinite(nearest)
                && (!number.isIntegralNumber()
                        || new BigDecimal(Double.toString(nearest)).compareTo(number.decimalValue()) == 0);
        if (!exact) {
            throw new NotCanonical(Flaw.NUMBER_NOT_EXACT, at.toString(), null);
        }
    }
}
