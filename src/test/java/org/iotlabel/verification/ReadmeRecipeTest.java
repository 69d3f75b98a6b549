package org.iotlabel.verification;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The README's way of checking a label without us: its own lines, run by a shell on documents that were just issued. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReadmeRecipeTest {
    private static final Path README = Path.of("README.md");
    private static final List<String> TOOLS = List.of("zbarimg", "jose", "jq", "openssl", "xxd", "curl");

    private static final ObjectMapper JSON = new ObjectMapper();

    private record Result(int level, int score, String grade) {}

    @Inject
    RelayOutboxMessages relay;

    @TestHTTPResource
    URI server;

    private Path folder;
    private LabelFixture label;

    @BeforeEach
    void keepTheDocumentsOfALabel() throws IOException {
        Recipe.assumePresent(TOOLS);
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/readme-recipe")), "label");
        label = LabelFixture.issued(relay);
        for (var name : List.of("label.json", "label.jwt", "label.pdf", "qr.png")) {
            Files.write(folder.resolve(name), label.get("/" + name).extract().asByteArray());
        }
        Files.write(
                folder.resolve("jwks.json"),
                given().get("/.well-known/jwks.json").then().extract().asByteArray());
    }

    @Test
    void each_step_says_what_the_readme_promises() throws Exception {
        var steps = steps();
        assertEquals(6, steps.size(), "five steps, and the second one by OpenSSL alone");
        assertTrue(run(steps.get(0)).strip().endsWith("/" + label.serial));
        assertTrue(run(steps.get(1)).contains("signed"));
        assertTwoEqualLines(run(steps.get(2)));
        var computed = JSON.readerFor(Result.class)
                .<Result>readValues(run(steps.get(3)))
                .readAll();
        assertEquals(2, computed.size());
        assertTrue(computed.get(0).level() >= computed.get(1).level()
                && computed.get(1).level() == 1);
        assertEquals(computed.get(0).score(), computed.get(1).score());
        assertEquals(computed.get(0).grade(), computed.get(1).grade());
        assertEquals("VALID", run(steps.get(4)).strip());
        assertTrue(run(steps.get(5)).contains("Verified OK"));
    }

    @Test
    void a_document_that_was_changed_is_found_out() throws Exception {
        var steps = steps();
        var facts = folder.resolve("label.json");
        Files.writeString(facts, Files.readString(facts).replace("\"score\":", "\"score\":1"));
        var digests = run(steps.get(1) + "\n" + steps.get(2)).lines().toList();
        assertNotEquals(digests.getLast(), digests.get(digests.size() - 2));
        var jwt = folder.resolve("label.jwt");
        var parts = Files.readString(jwt).split("\\.");
        Files.writeString(jwt, parts[0] + "." + parts[1].replaceFirst("^..", "eA") + "." + parts[2]);
        assertTrue(!run(steps.get(1)).contains("signed"));
        assertTrue(!run(steps.get(5)).contains("Verified OK"));
    }

    private static void assertTwoEqualLines(String output) {
        var lines = output.strip().lines().toList();
        assertEquals(2, lines.size(), output);
        assertEquals(lines.get(0), lines.get(1));
    }

    private List<String> steps() throws IOException {
        // Our own command is tested where it is made.
        return Recipe.steps(README, "## Checking a label without us", server).stream()
                .filter(block -> !block.contains("./label "))
                .toList();
    }

    private String run(String commands) throws IOException, InterruptedException {
        return Recipe.run(folder, commands);
    }
}
