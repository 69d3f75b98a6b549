package org.iotlabel.attestation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.iotlabel.scheme.BaselineDocument;
import org.iotlabel.testing.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ChangeWordsTest {
    private final ChangeWords words = new ChangeWords(baseline());

    @Test
    void the_place_of_a_change_is_told_in_the_words_of_the_baseline() {
        assertEquals(
                List.of(
                        "SUP-1 Published support period: how it is met",
                        "SUP-1 Published support period",
                        "SUP-1 Published support period: why it applies",
                        "Can be isolated",
                        "Evidence: report.pdf",
                        "Product: vulnerability contact, email",
                        "level"),
                List.of(
                        place("/claims/SUP-1/text", "\"Now.\""),
                        place("/claims/SUP-1", "{}"),
                        place("/applicability/SUP-1", "\"always\""),
                        place("/containment/isolable", "true"),
                        place("/evidence/3", "{\"name\": \"report.pdf\"}"),
                        place("/description/vulnerabilityContact/email", "\"a@example.test\""),
                        place("/level", "2")));
    }

    @Test
    void no_value_is_told_by_the_name_of_a_constant() {
        assertEquals(
                "It does not apply to the device.", words.value("/claims/SUP-1/answer", json("\"NOT_APPLICABLE\"")));
        assertEquals(
                "The device meets it. By a lock.",
                words.value("/claims/SUP-1", json("{\"answer\": \"MET\", \"text\": \"By a lock.\"}")));
        assertEquals("no", words.value("/containment/isolable", json("false")));
        assertEquals("", words.value("/claims/SUP-1/text", null));
    }

    private String place(String pointer, String after) {
        return words.place(new Change(pointer, null, json(after)));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    private static BaselineDocument baseline() {
        try {
            return BaselineDocument.read(Files.readAllBytes(Path.of("labels-schema/baselines/1.0.json")));
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }
}
