package org.iotlabel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.iotlabel.testing.KeycloakResource;
import org.iotlabel.testing.RealKeycloak;
import org.junit.jupiter.api.Test;

/** The whole way over HTTP, with people of a real Keycloak, on the self-assessment of a real gateway and on a sensor. */
@QuarkusTest
@TestProfile(RealKeycloak.class)
class WalkthroughTest {
    private static final Path SAMPLES = Path.of("labels-schema/samples");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource("/")
    URI server;

    private final Path folder = newFolder();

    @Test
    void a_simple_sensor_gets_a_label_that_a_stranger_verifies() throws IOException {
        assertEquals(0, walk());
        assertEquals(
                Set.of(
                        "attestation.json",
                        "decision.json",
                        "label.json",
                        "label.jwt",
                        "label.cose",
                        "label.cose.txt",
                        "label.pdf",
                        "label.png",
                        "label.svg",
                        "label-30mm.png",
                        "label-30mm.svg",
                        "label-60mm.png",
                        "label-60mm.svg",
                        "qr.png",
                        "qr.svg",
                        "seal.png",
                        "seal.svg",
                        "bundle.zip",
                        "jwks.json"),
                written());
        assertEquals("GRANT", decision().path("outcome").asText());
    }

    @Test
    void the_real_gateway_is_refused_for_its_support_period_and_granted_once_that_is_mended() throws IOException {
        assertEquals(3, walk("ruuvi-gateway"));
        assertEquals("DENY", decision().path("outcome").asText());
        var reasons = new ArrayList<String>();
        decision().path("reasons").forEach(reason -> {
            if (reason.hasNonNull("requirement")) {
                reasons.add(reason.path("requirement").asText());
            }
        });
        assertEquals(List.of("SUP-1"), reasons);
        assertTrue(decision().path("reasons").toString().contains("5.3-13"));

        assertEquals(0, walk("ruuvi-gateway-mended"));
        assertEquals("GRANT", decision().path("outcome").asText());
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/walkthrough-test")), "walk");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private int walk() {
        return run(folder.resolve("out").toAbsolutePath().toString());
    }

    /** Walks with a sample and a piece of evidence made for each name that it mentions. */
    private int walk(String sample) throws IOException {
        var file = SAMPLES.resolve(sample + ".attestation.json");
        var evidence = Files.createDirectories(folder.resolve("evidence-" + sample));
        for (var name : evidenceOf(JSON.readTree(file.toFile()))) {
            Files.writeString(evidence.resolve(name), "# " + name + "\n\nMade for a test.\n");
        }
        return run(
                folder.resolve("out").toString(), "--attestation", file.toString(), "--evidence", evidence.toString());
    }

    private int run(String out, String... more) {
        var arguments = new ArrayList<>(List.of(
                "walkthrough",
                "--server",
                server.toString(),
                "--oidc",
                KeycloakResource.issuer().toString(),
                "--out",
                out));
        arguments.addAll(List.of(more));
        return LabelCommand.run(arguments.toArray(String[]::new));
    }

    private static Set<String> evidenceOf(JsonNode document) {
        var names = new TreeSet<String>();
        document.path("claims").forEach(claim -> claim.path("evidence").forEach(name -> names.add(name.asText())));
        return names;
    }

    private JsonNode decision() throws IOException {
        return JSON.readTree(folder.resolve("out/decision.json").toFile());
    }

    private Set<String> written() throws IOException {
        try (var files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
