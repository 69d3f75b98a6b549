package org.iotlabel.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.iotlabel.testing.OpenApiFile;
import org.iotlabel.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** labels-schema/openapi.yaml. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DescriptionTest {
    private static final String REFRESH = "The API changed. To refresh its description:"
            + " cp target/openapi/openapi.yaml labels-schema/openapi.yaml, then read the difference.";

    /** Written when the application under test is built, which is just before. */
    private static final Path WRITTEN = Path.of("target", "openapi", "openapi.yaml");

    private final OpenApiFile file = OpenApiFile.read();

    @Test
    void the_committed_description_is_the_one_that_the_build_writes() throws IOException {
        assertTrue(Files.readString(WRITTEN).equals(Files.readString(OpenApiFile.PLACE)), REFRESH);
    }

    @Test
    void every_operation_has_a_name_of_its_own_a_summary_and_a_described_tag() {
        var faults = new ArrayList<String>();
        var names = new HashSet<String>();
        for (var door : file.doors()) {
            var operation = door.operation();
            if (!names.add(operation.path("operationId").asText())) {
                faults.add(door + " has the name of another operation");
            }
            if (operation.path("summary").asText().isBlank()) {
                faults.add(door + " has no summary");
            }
            if (operation.path("tags").size() != 1) {
                faults.add(door + " is not in exactly one group");
            }
        }
        file.tags().forEach(tag -> {
            if (tag.path("description").asText().isBlank()) {
                faults.add("the group " + tag.path("name").asText() + " is not described");
            }
        });
        assertEquals(List.of(), faults);
        assertTrue(names.size() > 90, "only " + names.size() + " operations");
    }

    @Test
    void every_operation_says_who_may_and_what_it_answers() {
        var faults = new ArrayList<String>();
        for (var door : file.doors()) {
            var operation = door.operation();
            if (!operation.has("security")) {
                faults.add(door + " does not say who may");
            }
            var isOpen = operation.path("security").isEmpty();
            if (isOpen == operation.path("responses").has("401")) {
                faults.add(door + " needs a login and never misses it, or the other way round");
            }
            operation.path("responses").forEachEntry((status, response) -> check(door, status, response, faults));
            if (operation.has("requestBody")
                    && !operation.at("/requestBody/content").properties().stream()
                            .allMatch(media -> media.getValue().has("schema"))) {
                faults.add(door + " takes a body of no schema");
            }
        }
        assertEquals(List.of(), faults);
    }

    private void check(OpenApiFile.Door door, String status, JsonNode said, List<String> faults) {
        var response = file.resolve(said);
        if (response.path("description").asText().isBlank()) {
            faults.add(door + " " + status + " is not described");
        }
        if (status.startsWith("4") || status.equals("default")) {
            if (!response.path("content").has("application/problem+json")
                    && !response.path("content").has("application/json")) {
                faults.add(door + " " + status + " is no problem document");
            }
        } else if (status.startsWith("2")
                && !status.equals("204")
                && response.path("content").isEmpty()) {
            faults.add(door + " " + status + " has no schema");
        }
    }
}
