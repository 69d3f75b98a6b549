package org.iotlabel.vectors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.verifier.Trust;
import org.iotlabel.verifier.TrustFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The page that checks labels without us, opened from the disk in a browser and held against the vectors. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyPageTest {
    private static final Path PAGE = Path.of("src/main/resources/META-INF/resources/verify.html");
    private static final Path SHARED = VectorReading.FOLDER.resolve("shared");

    private static final String DID = "{\"id\":\"did:web:%s\",\"verificationMethod\":[]}";

    /** Gives a vector to the page's own function, as its button does. */
    private static final String CHECK = """
            (async (vector) => {
              const bytes = (base64) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
              const documents = { ...vector.artefacts };
              delete documents[vector.check];
              return verifyLabel({
                document: bytes(vector.artefacts[vector.check]),
                beside: Object.values(documents).map(bytes),
                trusted: Object.values(vector.trust).map(bytes),
                now: Date.parse(vector.clock),
                question: vector.question,
                closedOn: vector.closedOn,
              });
            })(%s)""";

    /** No browser checks ML-DSA-44; the page says so. */
    private static final Set<String> BEYOND_BROWSERS = Set.of("key/checkpoint-wrong-ml-dsa-44.json");

    /** What the page does not see, it names beside the verdict. */
    private static final Set<String> BEYOND_THE_PAGE =
            Set.of("bundle/changed-paper.json", "bundle/paper-of-another-label.json");

    private Chromium browser;

    @BeforeAll
    void openThePageFromTheDisk() throws Exception {
        browser = Chromium.open(PAGE);
        browser.evaluate(
                "new Promise((done) => document.readyState === 'complete' ? done() : addEventListener('load', done))");
    }

    @AfterAll
    void close() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void it_says_of_every_credential_and_bundle_what_the_vectors_say() throws Exception {
        var wrong = new ArrayList<String>();
        var files = VectorsTest.files().filter(VerifyPageTest::isForThePage).toList();
        for (var file : files) {
            var vector = VectorReading.of(file);
            var expected = withoutDetails(vector.expected());
            var answer = browser.evaluate(CHECK.formatted(vector.resolved()));
            var said = said(answer);
            if (BEYOND_THE_PAGE.contains(file)) {
                // It reads no PDF, and says of which file it says nothing.
                assertTrue(answer.path("cautions").toString().contains("label.pdf"), answer.toString());
                continue;
            }
            if (!expected.equals(said)) {
                wrong.add(file + "\n expected " + expected + "\n said     " + said);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(files.size() > 80, files.size() + " vectors");
    }

    @Test
    void it_believes_no_credential_with_one_bit_changed() throws Exception {
        var vector = VectorReading.of("family/bit-flips-of-a-jwt.json").resolved();
        var believed = browser.evaluate("""
                (async (vector) => {
                  const bytes = (base64) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
                  const good = bytes(vector.artefacts['label.jwt']);
                  const trusted = Object.values(vector.trust).map(bytes);
                  const beside = [bytes(vector.artefacts['status-1.jwt'])];
                  const believed = [];
                  // Every 29th: each bit of a byte and each part of the whole comes up. BitFlipTest changes every one for the command.
                  for (let bit = 0; bit < good.length * 8; bit += 29) {
                    const document = good.slice();
                    document[bit >> 3] ^= 1 << (bit & 7);
                    const { lines } = await verifyLabel({ document, beside, trusted, now: Date.parse(vector.clock) });
                    if (lines[0].outcome !== 'fail') believed.push(bit);
                  }
                  return { believed, tried: good.length * 8 / 29 };
                })(%s)""".formatted(vector));
        assertEquals(0, believed.path("believed").size(), believed.toString());
        assertTrue(believed.path("tried").asInt() > 1_200);
    }

    @Test
    void what_it_did_not_check_or_compare_stands_beside_the_verdict() throws Exception {
        var pictures = browser.evaluate(
                CHECK.formatted(VectorReading.of("bundle/pictures.json").resolved()));
        assertEquals("VALID", pictures.path("verdict").asText());
        assertTrue(pictures.path("cautions").toString().contains("label.png"), pictures.toString());
        var uncompared = browser.evaluate(
                CHECK.formatted(VectorReading.of("good/without-baseline.json").resolved()));
        assertTrue(uncompared.path("cautions").toString().contains("could not be compared"), uncompared.toString());
        var good = browser.evaluate(
                CHECK.formatted(VectorReading.of("good/level-2.json").resolved()));
        assertEquals("[]", good.path("cautions").toString());
    }

    @Test
    void files_of_two_schemes_are_refused_whoever_comes_first() throws Exception {
        var vector = (ObjectNode) VectorReading.of("good/level-2.json").resolved();
        var own = (ObjectNode) vector.path("trust");
        var other = own.objectNode()
                .put("did-other.json", DID.formatted("other.example").getBytes(UTF_8));
        for (var first : List.of(own, other)) {
            List.of(first, own, other).forEach(vector.putObject("trust")::setAll);
            var said = browser.evaluate(CHECK.formatted(vector));
            assertEquals("SEVERAL_ISSUERS", said.at("/lines/0/detail").asText(), said.toString());
        }
    }

    @Test
    void whose_files_they_are_it_tells_as_the_command_does() throws Exception {
        var hosts = Stream.of(
                "label.example label.example%3A8443 label.example. a--b.example localhost%3A8080 127.0.0.1 127.0.0.01%3A0 3com 3com.",
                "other..example .example example.. a.3com 1.2.3 1.2.3.4. 1.2.3.400 1.2.3.4.5 a-.example -a.example a.example- -",
                "x%3A00443 x%3A99999 x%3A x%2Fy X.example label.example:path");
        for (var host : hosts.flatMap(line -> Stream.of(line.split(" "))).toList()) {
            var did = DID.formatted(host);
            var said = browser.evaluate("trustOf([utf8('" + did + "')]).then((one) => one.issuer, () => '')");
            var trust = new TrustFiles(List.of(did.getBytes(UTF_8))).trust();
            assertEquals(trust.map(Trust::issuer).orElse(""), said.asText(), host);
        }
    }

    @Test
    void a_file_that_is_almost_a_key_of_a_log_does_not_keep_it_busy() throws Exception {
        var said = browser.evaluate("""
                (() => {
                  const begin = performance.now();
                  const kind = kindOf(utf8('a+00000000+' + 'a+00000000+'.repeat(5000) + '!'));
                  return { kind, took: performance.now() - begin };
                })()""");
        assertEquals("other", said.path("kind").asText());
        assertTrue(said.path("took").asInt() < 1000, said.toString());
    }

    @Test
    void a_person_chooses_files_and_reads_the_verdict() throws Exception {
        browser.choose("#document", SHARED.resolve("label.jwt"));
        browser.choose("#trusted", SHARED.resolve("did.json"), SHARED.resolve("jwks.json"), SHARED.resolve("vkey"));
        var said = browser.evaluate("""
                new Promise((done) => {
                  const result = document.getElementById('result');
                  new MutationObserver(() => result.dataset.verdict && done({ verdict: result.dataset.verdict, text: result.innerText }))
                    .observe(result, { attributes: true });
                  document.getElementById('check').click();
                })""");
        assertEquals("STATUS_STALE", said.path("verdict").asText());
        assertTrue(said.path("text").asText().contains("Nobody can say from these files"), said.toString());
        // What is not green shows nothing of the product.
        assertFalse(said.path("text").asText().contains("Heron"), said.toString());
    }

    @Test
    void it_asks_nobody_and_runs_only_its_own_script() throws Exception {
        assertEquals(
                0,
                browser.evaluate("performance.getEntriesByType('resource').length")
                        .asInt());
        assertEquals(
                "refused",
                browser.evaluate("fetch('data:,x').then(() => 'open', () => 'refused')")
                        .asText());
        assertEquals("blocked", browser.evaluate("""
                        new Promise((done) => {
                          addEventListener('securitypolicyviolation', () => done('blocked'), { once: true });
                          const script = document.createElement('script');
                          script.textContent = 'globalThis.ran = true';
                          document.body.append(script);
                          setTimeout(() => done(globalThis.ran ? 'ran' : 'silent'), 2000);
                        })""").asText());
    }

    @Test
    void its_policy_names_its_script_and_style() throws Exception {
        var page = Files.readString(PAGE, UTF_8);
        for (var part : List.of("script", "style")) {
            var content = Pattern.compile("<" + part + ">(.*?)</" + part + ">", Pattern.DOTALL)
                    .matcher(page);
            assertTrue(content.find());
            var digest = Base64.getEncoder()
                    .encodeToString(
                            Sha256Digest.of(content.group(1).getBytes(UTF_8)).bytes());
            assertTrue(page.contains(part + "-src 'sha256-" + digest + "'"), part + "-src must be sha256-" + digest);
        }
        assertFalse(page.contains("src=\"") || page.contains("href=\""), "it loads something");
    }

    private static boolean isForThePage(String file) {
        var vector = VectorReading.json(file);
        var isKnown =
                List.of("label.jwt", "bundle.zip").contains(vector.path("check").asText());
        return isKnown && !vector.has("family") && !vector.has("register") && !BEYOND_BROWSERS.contains(file);
    }

    private static JsonNode withoutDetails(JsonNode expected) {
        var copy = expected.<ObjectNode>deepCopy();
        copy.path("stages").forEach(line -> ((ObjectNode) line).remove("detail"));
        return copy;
    }

    private static JsonNode said(JsonNode result) {
        var said = JsonNodeFactory.instance.objectNode();
        said.putArray("verdicts").add(result.path("verdict").asText());
        var stages = said.putObject("stages");
        result.path("lines").forEach(line -> {
            var stage = stages.putObject(line.path("stage").asText());
            stage.set("outcome", line.path("outcome"));
            if (line.path("reason").isTextual()) {
                stage.set("reason", line.path("reason"));
            }
        });
        return said;
    }
}
