package org.iotlabel.website;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.paper.OutsideReader;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.transparency.SequenceQueuedEntries;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The page that says how to check a label without us: its lines are run as they stand there. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class YourselfPageTest {
    private static final String PUBLIC_ADDRESS = "http://localhost:8081";

    @Inject
    RelayOutboxMessages relay;

    @Inject
    SequenceQueuedEntries sequencing;

    @Test
    void the_lines_of_the_page_check_a_label() throws IOException, InterruptedException {
        List.of("curl", "unzip", "pdfsig", "zbarimg", "openssl", "jose").forEach(OutsideReader::assumePresent);
        var label = LabelFixture.issued(relay);
        sequencing.sequenceAll();
        var folder = Files.createTempDirectory(Path.of("target"), "yourself");
        var said = new StringBuilder();
        // The program of the platform is tried by a suite of its own, and a whole catalogue is only fetched here.
        for (var lines : Jsoup.parse(
                        given().accept("text/html").get("/verify/yourself").asString())
                .select("pre")
                .eachText()) {
            if (!lines.startsWith("./label")) {
                said.append(run(
                        lines.replace("SERIAL", label.serial)
                                .replace(PUBLIC_ADDRESS, "http://localhost:" + RestAssured.port),
                        folder));
            }
        }
        var answers = said.toString();
        assertTrue(answers.lines().anyMatch("signed"::equals), answers);
        assertTrue(answers.contains("Signature is Valid."), answers);
        assertTrue(answers.contains("HTTP://LOCALHOST:8081/" + label.serial), answers);
        var digests = answers.lines()
                .filter(line -> line.matches("(sha256-)?[A-Za-z0-9+/]{43}="))
                .toList();
        assertEquals(2, digests.size(), answers);
        assertEquals("sha256-" + digests.getFirst(), digests.getLast());
        assertTrue(Files.size(folder.resolve("snapshot.ndjson")) > 0);
    }

    private static String run(String lines, Path folder) throws IOException, InterruptedException {
        var process = new ProcessBuilder("bash", "-e", "-c", lines)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), lines);
        assertEquals(0, process.exitValue(), lines + "\n" + said);
        return said;
    }
}
