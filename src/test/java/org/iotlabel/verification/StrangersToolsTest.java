package org.iotlabel.verification;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.iotlabel.keys.PublishedRevocations;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.statuslist.PublishedStatusLists;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.transparency.SequenceQueuedEntries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The published recipes: their own lines, run on the bundle of a label that was just issued and on changed copies of it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class StrangersToolsTest {
    private static final Path RECIPES = Path.of("docs/recipes");
    private static final Path PAGE = RECIPES.resolve("README.md");

    @Inject
    RelayOutboxMessages relay;

    @Inject
    SequenceQueuedEntries sequencing;

    @Inject
    PublishedStatusLists lists;

    @Inject
    PublishedRevocations revocations;

    @TestHTTPResource
    URI server;

    private Path folder;
    private LabelFixture label;

    @BeforeEach
    void takeTheBundleOfALabel() throws Exception {
        Recipe.assumePresent(List.of("bash", "curl", "unzip"));
        // One folder for all, so that jose is fetched once.
        folder = Files.createDirectories(Path.of("target", "recipes"));
        label = LabelFixture.issued(relay);
        lists.refresh();
        revocations.refresh();
        sequencing.sequenceAll();
        Recipe.run(folder, "rm -rf label");
        fetchTheBundle();
        assertTrue(Files.exists(folder.resolve("label/keys/jwks.json")));
    }

    @Test
    void node_with_jose_alone_verifies_the_label_its_lists_and_its_paper() throws Exception {
        var said = node();
        assertEquals(3, said.lines().filter(line -> line.startsWith("ok  ")).count(), said);
        assertTrue(said.contains(label.serial.substring(0, 4)), said);
    }

    @Test
    void node_with_jose_alone_finds_out_what_was_changed() throws Exception {
        var paper = folder.resolve("label/label.pdf");
        var facts = folder.resolve("label/label.json");
        var text = Files.readString(facts);
        Files.writeString(facts, text.replaceFirst("\"score\":", "\"score\":1"));
        assertRefused("AssertionError", 2);
        Files.writeString(facts, text);
        var pdf = Files.readString(paper, ISO_8859_1);
        Files.writeString(paper, pdf.replaceAll("label.json sha256:.", "label.json sha256:x"), ISO_8859_1);
        assertRefused("The PDF is of another label", 2);
        Files.writeString(paper, pdf, ISO_8859_1);
        var keys = folder.resolve("label/keys/jwks.json");
        var set = Files.readString(keys);
        Files.writeString(keys, set.replaceFirst("\\{", "{\"iotlabel_scheme_closed_on\":\"2020-01-01\","));
        assertRefused("Nobody runs the scheme any more", 0);
        Files.writeString(keys, set);
        var issuer = folder.resolve("label/keys/did.json");
        var listed = Files.readString(issuer);
        Files.writeString(issuer, listed.replaceAll("\"publicKeyJwk\" *:", "\"publicKeyJwk\":{},\"other\":"));
        assertRefused("Its key is not one of the issuer", 0);
        Files.writeString(issuer, listed);
        var jwt = folder.resolve("label/label.jwt");
        Files.writeString(jwt, Files.readString(jwt).replaceFirst("\\.....", ".eyJh"));
        assertRefused("signature verification failed", 0);
    }

    @Test
    void node_with_jose_alone_learns_of_a_suspension_from_the_lists() throws Exception {
        label.suspend().statusCode(200);
        lists.refresh();
        fetchTheBundle();
        assertRefused("it does not hold", 1);
    }

    @Test
    void openssl_verifies_the_signature_of_the_paper_up_to_the_authority() throws Exception {
        Recipe.assumePresent(List.of("openssl", "xxd"));
        var lines = steps("## OpenSSL: the signature of `label.pdf`").getFirst();
        var said = Recipe.run(folder, lines);
        assertTrue(said.startsWith("whole\n"), said);
        assertTrue(
                said.contains("CAdES Verification successful") || said.contains("CMS Verification successful"), said);
        assertTrue(said.contains("signer.pem: OK"), said);
        var paper = folder.resolve("label/label.pdf");
        var pdf = Files.readString(paper, ISO_8859_1);
        Files.writeString(paper, pdf.replaceFirst("label.json sha256:.", "label.json sha256:x"), ISO_8859_1);
        var changed = Recipe.run(folder, lines);
        assertFalse(changed.contains("erification successful"), changed);
        Files.writeString(paper, pdf + "%", ISO_8859_1);
        assertFalse(Recipe.run(folder, lines).contains("whole"));
    }

    @Test
    void poppler_says_that_the_signature_is_valid_and_covers_everything() throws Exception {
        Recipe.assumePresent(List.of("pdfsig"));
        var said = Recipe.run(folder, steps("## Poppler: the same in words").getFirst());
        assertTrue(said.contains("Signature Validation: Signature is Valid."), said);
        assertTrue(said.contains("Total document signed"), said);
    }

    @Test
    void zbar_reads_the_address_and_the_seal() throws Exception {
        Recipe.assumePresent(List.of("zbarimg"));
        var said = Recipe.run(folder, steps("## ZBar: what the codes say").getFirst());
        var seal = Files.readString(folder.resolve("label/label.cose.txt"));
        String url = label.get("/label.json").extract().path("url");
        // The program also complains of buses that a container does not have.
        assertTrue(said.lines().toList().containsAll(List.of(url.toUpperCase(Locale.ROOT), seal)), said);
    }

    @Test
    void the_page_that_works_without_us_is_served_with_the_policy_that_stands_in_it() {
        var answer = given().get("/verify.html").then().statusCode(200).extract();
        assertTrue(answer.contentType().startsWith("text/html"), answer.contentType());
        var policy = answer.header("Content-Security-Policy");
        var own = policy.replace("; frame-ancestors 'none'", "");
        assertTrue(answer.asString().contains("content=\"" + own + "\""), policy);
        assertTrue(own.contains("script-src 'sha256-") && !own.contains("unsafe"), policy);
        var other = given().get("/nothing.html").header("Content-Security-Policy");
        assertFalse(other.contains("script-src"), other);
    }

    private void fetchTheBundle() throws Exception {
        var fetching = steps("# Checking a label with tools that are not ours").getFirst();
        Recipe.run(folder, fetching.replace("SERIAL", label.serial));
    }

    private void assertRefused(String why, int good) throws Exception {
        var said = node();
        assertTrue(said.contains(why), said);
        assertEquals(good, said.lines().filter(line -> line.startsWith("ok  ")).count(), said);
    }

    private String node() throws Exception {
        Recipe.assumePresent(List.of("node", "npm"));
        for (var file : List.of("verify.mjs", "package.json")) {
            Files.copy(RECIPES.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        var commands = steps("## Node, with `jose` alone").getFirst().lines().toList();
        // What is there already need not be fetched again.
        return Recipe.run(folder, "test -d node_modules/jose ||" + commands.get(0) + "\n" + commands.get(1));
    }

    private List<String> steps(String heading) throws IOException {
        return Recipe.steps(PAGE, heading, server);
    }
}
