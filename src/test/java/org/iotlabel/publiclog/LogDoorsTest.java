package org.iotlabel.publiclog;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.transparency.Checkpoint;
import org.iotlabel.transparency.LogAudit;
import org.iotlabel.transparency.LogKeys;
import org.iotlabel.transparency.LogProof;
import org.iotlabel.transparency.MalformedLog;
import org.iotlabel.transparency.PublicLog;
import org.iotlabel.transparency.PublishedTiles;
import org.iotlabel.transparency.SequenceQueuedEntries;
import org.iotlabel.transparency.SignedNote;
import org.iotlabel.transparency.TilePath;
import org.iotlabel.transparency.TreeHash;
import org.iotlabel.transparency.TrustedLog;
import org.iotlabel.transparency.VerifierKey;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LogDoorsTest {
    private static final int MORE_THAN_A_TILE = 300;

    private Path folder = Path.of("target");

    @Inject
    PublicLog log;

    @Inject
    LogKeys keys;

    @Inject
    SequenceQueuedEntries sequencing;

    @BeforeEach
    void fill() throws IOException {
        folder = Files.createTempDirectory(Path.of("target"), "mirror");
        QuarkusTransaction.requiringNew().run(() -> {
            for (var i = log.head().size(); i < MORE_THAN_A_TILE; i++) {
                log.append(CanonicalJson.of(Map.of("test", "doors", "number", i)));
            }
            log.append(CanonicalJson.of(Map.of("test", "doors")));
        });
        sequencing.sequenceAll();
    }

    @Test
    void the_checkpoint_is_signed_by_both_keys_that_the_log_shows() {
        var answer = given().get("/log/checkpoint").then().statusCode(200);
        answer.header("Content-Type", is("text/plain;charset=utf-8")).header("Cache-Control", is("no-cache"));
        var note = SignedNote.parse(answer.extract().asByteArray());
        var shown = given().get("/log/vkey")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .map(VerifierKey::parse)
                .toList();
        assertEquals(keys.verifiers(), shown);
        var checkpoint = Checkpoint.parse(note.text());
        assertEquals("localhost:8081/log", checkpoint.origin());
        // Keys that have signed before are shown as well.
        for (var algorithm :
                shown.stream().map(VerifierKey::algorithm).distinct().toList()) {
            assertTrue(
                    shown.stream()
                            .filter(key -> key.algorithm() == algorithm)
                            .anyMatch(key -> note.signatures().stream()
                                    .anyMatch(
                                            line -> key.verify(checkpoint, line).isPresent())),
                    algorithm.toString());
        }
    }

    @Test
    void anybody_mirrors_the_log_as_files_and_audits_them() throws IOException {
        var head = mirror();
        var mirrored = new PublishedTiles(path -> read(folder.resolve(path)));
        var audit = new LogAudit(mirrored, head.head());
        var seen = new int[1];
        audit.run((_, _) -> seen[0]++);
        assertEquals(head.head().size(), seen[0]);

        var bundle = folder.resolve("tile/entries/000");
        var bytes = Files.readAllBytes(bundle);
        bytes[5] ^= 1;
        Files.write(bundle, bytes);
        assertThrows(MalformedLog.class, () -> new LogAudit(mirrored, head.head()).run((_, _) -> {}));
    }

    @Test
    void tiles_are_kept_for_ever_and_those_beyond_the_tree_are_not_there() {
        given().get("/log/tile/0/000")
                .then()
                .statusCode(200)
                .header("Content-Type", is("application/octet-stream"))
                .header("Content-Length", is("8192"))
                .header("Cache-Control", is("public, max-age=31536000, immutable"));
        given().get("/log/tile/0/000.p/17").then().statusCode(200).header("Content-Length", is("544"));
        given().get("/log/tile/entries/000.p/1").then().statusCode(200);
        var size = log.head().size();
        var last = TilePath.parse("tile/0/%03d".formatted(size / 256)).orElseThrow();
        given().get("/log/" + last).then().statusCode(404).contentType("application/problem+json");
        given().get("/log/" + new TilePath(0, size / 256, (int) (size % 256) + 1))
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/0", "tile/x/000", "tile/0/000.p/0", "tile/0/000.p/256", "tile/0/x999/x999/x999/x999/x999/999",
                "tile/63/000", "tile/0/%2e%2e/checkpoint", "tile/entries/-01", "tile/0/000%00", "tile/"
            })
    void what_is_no_tile_is_not_found(String path) {
        var code = given().urlEncodingEnabled(false).get("/log/" + path).statusCode();
        assertTrue(code == 404 || code == 400, path + " " + code);
    }

    @Test
    void nothing_waits_in_what_is_published() {
        var before = log.head();
        var ticket =
                QuarkusTransaction.requiringNew().call(() -> log.append(CanonicalJson.of(Map.of("test", "waits"))));
        assertEquals(before, log.head());
        assertTrue(log.proof(ticket).isEmpty());
        sequencing.sequenceAll();
        var proof = log.proof(ticket).orElseThrow();
        var read = LogProof.parse(proof.text().getBytes(UTF_8));
        keys.trusted().verify(read, "{\"test\":\"waits\"}".getBytes(UTF_8));
    }

    @Test
    void the_page_explains_the_log_without_script() {
        given().get("/log")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("localhost:8081/log"))
                .body(containsString("<dd>" + "%,d".formatted(log.head().size()) + "</dd>"))
                .body(containsString(keys.verifiers().getFirst().line()))
                .body(containsString("./label audit --log"))
                .body(not(containsString("<script")));
    }

    @Test
    void the_newest_entries_stand_on_the_page_in_words_and_older_ones_behind_a_link() {
        var size = log.head().size();
        var page = page("/log?lang=de");
        var entries = page.select("section[aria-labelledby=entries] li a").eachAttr("href").stream()
                .filter(link -> link.startsWith("/log/entry/"))
                .toList();
        assertEquals("/log/entry/" + (size - 1) + "?lang=de", entries.getFirst());
        assertEquals(10, entries.size());
        var older = page("/log" + page.select("a[rel=next]").attr("href"));
        assertEquals(
                "/log/entry/" + (size - 11) + "?lang=de",
                older.select("section[aria-labelledby=entries] li a").attr("href"));
        assertTrue(page.text().contains("Etwas anderes wurde eingetragen."), page.text());
        given().get("/log?before=-1").then().statusCode(200);
        given().get("/log?before=x").then().statusCode(422);
    }

    @Test
    void an_entry_is_shown_to_the_byte_with_a_proof_that_verifies() {
        var index = log.head().size() - 1;
        var page = page("/log/entry/" + index);
        var shown = page.select("pre").first().wholeText();
        var bundle = log.proof(index).orElseThrow();
        assertArrayEquals(bundle.extra(), shown.getBytes(UTF_8));
        keys.trusted()
                .verify(LogProof.parse(page.select("pre").last().wholeText().getBytes(UTF_8)), shown.getBytes(UTF_8));
        assertTrue(page.text().contains(TreeHash.ofEntry(shown.getBytes(UTF_8)).toString()));
        given().accept("text/html").get("/log/entry/" + (index + 1)).then().statusCode(404);
        given().accept("text/html").get("/log/entry/999999999999999999").then().statusCode(404);
    }

    private static Document page(String address) {
        return Jsoup.parse(given().urlEncodingEnabled(false)
                .accept("text/html")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    /** The tools of Go, which others wrote: golang.org/x/mod/sumdb/note and tlog (Debian: golang-golang-x-mod-dev). */
    @Test
    void a_stranger_verifies_checkpoint_and_inclusion_with_go() throws IOException, InterruptedException {
        var packages = Path.of("/usr/share/gocode");
        var there = Files.isDirectory(packages.resolve("src/golang.org/x/mod"))
                && run("go", "version").exit() == 0;
        assumeTrue(there || "true".equals(System.getenv("CI")), "go or golang-golang-x-mod-dev is not installed");
        var head = mirror().head();
        var key = keys.verifiers().getFirst().line();
        for (var index : new long[] {0, 255, 256, head.size() - 1}) {
            var answer = run("go", "run", "src/test/go/logcheck/main.go", folder.toString(), key, Long.toString(index));
            assertEquals(0, answer.exit(), answer.said());
            assertArrayEquals(
                    log.proof(index).orElseThrow().extra(), answer.said().getBytes(UTF_8));
        }
        var tile = folder.resolve("tile/0/000");
        var bytes = Files.readAllBytes(tile);
        bytes[0] ^= 1;
        Files.write(tile, bytes);
        assertEquals(
                1,
                run("go", "run", "src/test/go/logcheck/main.go", folder.toString(), key, "1")
                        .exit());
    }

    private record Answer(int exit, String said) {}

    private Answer run(String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("GO111MODULE", "off");
        builder.environment().put("GOPATH", "/usr/share/gocode");
        builder.environment()
                .put("GOCACHE", Path.of("target/go-cache").toAbsolutePath().toString());
        builder.environment().put("GOFLAGS", "");
        try {
            var process = builder.start();
            var said = new String(process.getInputStream().readAllBytes(), UTF_8);
            assertTrue(process.waitFor(2, TimeUnit.MINUTES));
            return new Answer(process.exitValue(), said);
        } catch (IOException missing) {
            return new Answer(127, String.valueOf(missing.getMessage()));
        }
    }

    /** Copies every file of the log, through the doors. */
    private Checkpoint mirror() throws IOException {
        var note = SignedNote.parse(copy("checkpoint"));
        var head = Checkpoint.parse(note.text());
        var trusted = TrustedLog.of("localhost:8081/log", keys.verifiers());
        trusted.verify(note);
        for (var level = TilePath.ENTRIES; level < 3; level++) {
            var width = head.head().size() >> 8 * Math.max(level, 0);
            for (var index = 0L; index * 256 < width; index++) {
                copy(new TilePath(level, index, (int) Math.min(256, width - index * 256)).toString());
            }
        }
        return head;
    }

    private byte[] copy(String path) throws IOException {
        var bytes = given().get("/log/" + path).then().statusCode(200).extract().asByteArray();
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return bytes;
    }

    private static Optional<byte[]> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
