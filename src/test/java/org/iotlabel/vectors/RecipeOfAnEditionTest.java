package org.iotlabel.vectors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.verification.Recipe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published recipe on a label that a younger key signed anew, months after it had begun. */
class RecipeOfAnEditionTest {
    private static final Path RECIPES = Path.of("docs/recipes");
    private static final Path TOOLS = Path.of("target", "recipes");
    private static final Instant ANEW = Instant.parse("2026-05-01T00:00:00Z");

    @TempDir
    Path label;

    @BeforeEach
    void layOutABundle() throws Exception {
        Recipe.assumePresent(List.of("bash", "node", "npm"));
        Files.createDirectories(TOOLS);
        for (var file : List.of("verify.mjs", "package.json")) {
            Files.copy(RECIPES.resolve(file), TOOLS.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        var facts = CanonicalJson.of(VectorLabel.facts());
        Files.createDirectories(label.resolve("status"));
        Files.write(label.resolve("label.json"), facts.bytes());
        Files.writeString(
                label.resolve("label.pdf"), "label.json " + facts.digest().toString());
        Files.writeString(label.resolve("status/1.jwt"), VectorLists.token(0));
        for (var purpose : List.of("revocation", "suspension")) {
            Files.writeString(label.resolve("status/1-" + purpose + ".jwt"), VectorLists.credential(purpose, false));
        }
        var younger = VectorIssuer.trust(Map.of("nbf", ANEW.getEpochSecond()));
        for (var file : younger.entrySet()) {
            Files.write(label.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void a_label_signed_anew_counts_from_when_its_header_says() throws Exception {
        Files.writeString(label.resolve("label.jwt"), VectorLabel.jwtSignedAt(ANEW));
        var said = node();
        assertEquals(3, said.lines().filter(line -> line.startsWith("ok  ")).count(), said);
    }

    @Test
    void a_label_older_than_the_use_of_its_key_does_not() throws Exception {
        Files.writeString(label.resolve("label.jwt"), VectorLabel.jwt());
        assertTrue(node().contains("Its key did not count"));
        Files.writeString(label.resolve("label.jwt"), VectorLabel.jwtSignedAt(ANEW.minusSeconds(61)));
        assertTrue(node().contains("Its key did not count"));
    }

    private String node() throws Exception {
        var page = Files.readString(RECIPES.resolve("README.md"), UTF_8);
        var install = page.lines()
                .filter(line -> line.contains("npm install"))
                .findFirst()
                .orElseThrow();
        return Recipe.run(
                TOOLS,
                "test -d node_modules/jose || " + install.strip() + "\nnode verify.mjs " + label.toAbsolutePath() + " "
                        + VectorIssuer.NOW);
    }
}
