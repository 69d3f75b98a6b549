package org.iotlabel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.iotlabel.testing.ContractProxy;
import org.iotlabel.testing.KeycloakResource;
import org.iotlabel.testing.RealKeycloak;
import org.iotlabel.testing.TestBaselines;
import org.junit.jupiter.api.Test;

/** The whole way over HTTP, with people of a real Keycloak, on the self-assessment of a real gateway and on a sensor. */
@QuarkusTest
@TestProfile(RealKeycloak.class)
class WalkthroughTest {
    private static final Path SAMPLES = Path.of("labels-schema/samples");
    private static final Path MENDED = SAMPLES.resolve("ruuvi-gateway-mended.evidence");
    private static final String REPEATED = "support-period-repeated.md";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource("/")
    URI server;

    private final Path folder = newFolder();

    @Test
    void a_simple_sensor_gets_a_label_that_a_stranger_verifies() throws IOException {
        assertEquals(0, walk());
        assertEquals(
                Set.of(
                        ("attestation.json decision.json label.json label.jwt label.cose label.cose.txt label.pdf label.de.pdf "
                                        + "label.png label.svg label-30mm.png label-30mm.svg label-60mm.png label-60mm.svg qr.png "
                                        + "qr.svg seal.png seal.svg bundle.zip label.tlog-proof label.pdf.tlog-proof label.cose.tlog-proof "
                                        + "status-1.jwt status-1-revocation.jwt "
                                        + "status-1-suspension.jwt did.json ca.pem ca.crl vkey jwks.json")
                                .split(" ")),
                written());
        assertEquals("GRANT", decision().path("outcome").asText());
        assertEquals(0, verifyOffline());
        var label = folder.resolve("out/label.pdf");
        var paper = Files.readAllBytes(label);
        paper[paper.length / 3] ^= 1;
        Files.write(label, paper);
        assertEquals(1, verifyOffline());
    }

    @Test
    void the_real_gateway_is_refused_for_its_support_period_and_granted_once_that_is_mended() throws IOException {
        assertEquals(0, walk("ruuvi-gateway-mended"));
        assertEquals("GRANT", decision().path("outcome").asText());
        assertTrue(Files.exists(folder.resolve("out/label.pdf")));

        var told = new ByteArrayOutputStream();
        var terminal = System.out;
        System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            assertEquals(3, walk("ruuvi-gateway"));
        } finally {
            System.setOut(terminal);
        }
        assertRefusalIsTold(told.toString(StandardCharsets.UTF_8));
        assertEquals("DENY", decision().path("outcome").asText());
        assertEquals(Set.of("SUP-1"), reasons());
        assertTrue(decision().path("reasons").toString().contains("5.3-13"));
        assertFalse(Files.exists(folder.resolve("out/label.pdf")), "the label of the walk before");
    }

    /** What a person reads at the end: the requirement, in words, and what it maps to; and that all 81 files went up. */
    private static void assertRefusalIsTold(String told) {
        assertTrue(told.matches("(?s).*vendor +uploads evidence +81 files\n.*"), told);
        var refusal =
                told.substring(told.indexOf("The label was refused:")).lines().toList();
        assertTrue(refusal.get(1).matches("  SUP-1  \\S+  .+"), told);
        assertTrue(refusal.get(2).contains("EN 303 645 5.3-13"), told);
        assertEquals(List.of("  -    The level sought is not reached."), refusal.subList(3, refusal.size()), told);
    }

    @Test
    void the_mended_gateway_is_refused_at_level_two_for_all_that_its_files_do_not_show() throws IOException {
        assertEquals(3, walk("ruuvi-gateway-mended", document -> document.put("level", 2)));
        assertEquals(
                Set.of("PWD-5", "VUL-3", "BOM-1", "UPD-4", "KEY-1", "KEY-2", "IMP-1", "PRI-1", "PRI-3"), reasons());
    }

    @Test
    void a_test_group_that_failed_fails_the_claim_that_names_it() throws IOException {
        var result = walk(
                "ruuvi-gateway-mended",
                document -> document.withObject("/claims/SUP-1")
                        .withArray("evidence")
                        .add("Self_Assessment_Test_Group_5_3-13.md"));
        assertEquals(3, result);
        assertEquals(Set.of("SUP-1"), reasons());
    }

    @Test
    void at_level_three_two_bodies_evaluate_and_what_is_not_claimed_is_refused() throws IOException {
        var unclaimed = new TreeSet<String>();
        var result = walk("simple-sensor", document -> unclaimed.addAll(claimNothingMore(document.put("level", 3))));
        assertEquals(3, result);
        assertTrue(reasons().contains("HRD-1"), reasons().toString());
        assertTrue(unclaimed.containsAll(reasons()), reasons().toString());
        assertEquals(2, decision().path("evaluators").size(), decision().toString());
    }

    /** Lays down a claim of nothing for each requirement that the document leaves out; which those are. */
    private static Set<String> claimNothingMore(ObjectNode document) {
        var left = new TreeSet<String>();
        var claims = document.withObject("/claims");
        for (var requirement : TestBaselines.document("1.0").path("requirements")) {
            var id = requirement.path("id").asText();
            if (!claims.has(id)) {
                left.add(id);
                claims.putObject(id)
                        .put("answer", "NOT_CLAIMED")
                        .put("reason", "The maker has not looked at this yet.");
            }
        }
        return left;
    }

    /** Everything that was taken along, checked without a word to the server. */
    private int verifyOffline() throws IOException {
        var out = folder.resolve("out");
        var arguments = new ArrayList<>(List.of("verify", "--offline", "--trust", out.toString()));
        try (var files = Files.list(out)) {
            files.map(Path::toString).forEach(arguments::add);
        }
        return LabelCommand.run(arguments.toArray(String[]::new));
    }

    private Set<String> reasons() throws IOException {
        var reasons = new TreeSet<String>();
        decision().path("reasons").forEach(reason -> {
            if (reason.hasNonNull("requirement")) {
                reasons.add(reason.path("requirement").asText());
            }
        });
        return reasons;
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

    private int walk(String sample) throws IOException {
        return walk(SAMPLES.resolve(sample + ".attestation.json"));
    }

    /** Walks with a sample that is changed. */
    private int walk(String sample, Consumer<ObjectNode> change) throws IOException {
        var document = (ObjectNode)
                JSON.readTree(SAMPLES.resolve(sample + ".attestation.json").toFile());
        change.accept(document);
        var file = folder.resolve(sample + ".attestation.json");
        JSON.writeValue(file.toFile(), document);
        var own = Files.createDirectories(folder.resolve(sample + ".evidence"));
        Files.copy(MENDED.resolve(REPEATED), own.resolve(REPEATED), StandardCopyOption.REPLACE_EXISTING);
        return walk(file);
    }

    /** Walks with evidence made for each name in a document that has none of its own, with the results of the maker. */
    private int walk(Path file) throws IOException {
        var evidence = Files.createDirectories(folder.resolve("evidence-of-" + file.getFileName()));
        for (var name : evidenceOf(JSON.readTree(file.toFile()))) {
            if (!name.equals(REPEATED)) {
                Files.writeString(evidence.resolve(name), madeUp(name));
            }
        }
        return run(
                folder.resolve("out").toString(), "--attestation", file.toString(), "--evidence", evidence.toString());
    }

    private static String madeUp(String name) {
        var group = name.replaceFirst("^Self_Assessment_Test_Group_(.*)\\.md$", "$1");
        var result = group.equals("5_3-13") ? "FAIL" : "PASS";
        return group.equals(name)
                ? "# " + name + "\n\nMade for a test.\n"
                : "# Test group " + group + ": made for a test\n\n**Group Verdict**: **" + result + "**\n";
    }

    /** Walks, and holds every answer on the way against the description of the API. */
    private int run(String out, String... more) {
        try (var between = new ContractProxy(server)) {
            var arguments = new ArrayList<>(List.of(
                    "walkthrough",
                    "--server",
                    between.address().toString(),
                    "--oidc",
                    KeycloakResource.issuer().toString(),
                    "--out",
                    out));
            arguments.addAll(List.of(more));
            var result = LabelCommand.run(arguments.toArray(String[]::new));
            assertEquals(List.of(), between.faults());
            assertTrue(between.answers() > 30, "only " + between.answers() + " answers");
            return result;
        }
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
