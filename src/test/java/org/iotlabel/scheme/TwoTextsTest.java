package org.iotlabel.scheme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.iotlabel.desk.Difference;
import org.iotlabel.testing.TestBaselines;
import org.junit.jupiter.api.Test;

/** What two owners wrote in one draft at the same time; {@code TwoTabsTest} has a member that both state differently. */
class TwoTextsTest {
    private final ObjectNode yours = TestBaselines.document("1.1");
    private final ObjectNode theirs = TestBaselines.document("1.1");

    @Test
    void what_one_of_them_alone_has_stands_on_its_side_as_it_is_written() {
        var gone = requirement(theirs, 0).get("id").textValue();
        ((ArrayNode) theirs.get("requirements")).remove(0);
        var added = requirement(theirs, 0).deepCopy().put("id", "NEW-1");
        ((ArrayNode) theirs.get("requirements")).add(added);
        var found = apart();
        assertEquals(
                List.of(gone, "NEW-1"), found.stream().map(Difference::label).toList());
        var onlyYours = found.getFirst();
        assertEquals("", onlyYours.theirs());
        assertTrue(onlyYours.yours().contains("\"id\" : \"" + gone + "\""), onlyYours.yours());
        assertEquals("", found.getLast().yours());
    }

    @Test
    void another_order_says_the_same() {
        var requirements = (ArrayNode) theirs.get("requirements");
        requirements.add(requirements.remove(0));
        assertEquals(List.of(), apart());
    }

    private List<Difference> apart() {
        return TwoTexts.apart(read(yours), read(theirs));
    }

    private static BaselineDocument read(ObjectNode document) {
        return BaselineDocument.read(document.toString().getBytes(UTF_8));
    }

    private static ObjectNode requirement(ObjectNode document, int at) {
        return (ObjectNode) document.get("requirements").get(at);
    }
}
