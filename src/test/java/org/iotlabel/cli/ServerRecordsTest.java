package org.iotlabel.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.iotlabel.label.LabelFacts;
import org.iotlabel.label.Serial;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.signing.TestKeystore;
import org.iotlabel.verifier.FileRecords;
import org.iotlabel.verifier.SignedDocument;
import org.iotlabel.verifier.SignedLabel;
import org.iotlabel.verifier.SignedLabel.Signature;
import org.iotlabel.verifier.TrustedKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that wants to keep whoever asks it busy. */
class ServerRecordsTest {
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer http;
    private Server server;

    @BeforeEach
    void start() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server = new Server(URI.create("http://localhost:" + http.getAddress().getPort()));
        http.createContext("/api/v1/labels/", this::countlessEditions);
        http.createContext("/large", ServerRecordsTest::large);
        http.start();
    }

    @AfterEach
    void stop() {
        http.stop(0);
    }

    @Test
    void it_is_asked_for_few_of_the_editions_that_it_lists() {
        var records = new ServerRecords(new FileRecords(List.of()), server);
        var label = new SignedLabel(
                Serial.read("4K7M-2QWX-Y").orElseThrow(),
                "did:web:label.example",
                Instant.EPOCH,
                Instant.MAX,
                Sha256Digest.of(new byte[0]),
                1,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(signature(SignedDocument.CREDENTIAL), signature(SignedDocument.SEAL)));
        assertEquals(2 * 17 + 1, records.logProofs(label).size());
        assertEquals(2 * 17 + 2, asked.get());
    }

    private static Signature signature(SignedDocument document) {
        var key = TrustedKey.inUse(TestKeystore.keys().of(KeyRole.LABEL).published());
        return new Signature(document, key, Sha256Digest.of(new byte[0]), Optional.empty());
    }

    @Test
    void the_baseline_that_a_label_names_is_fetched_once_and_no_other_passes_for_it() throws IOException {
        var document = Files.readAllBytes(Path.of("labels-schema", "baselines", "1.0.json"));
        var digest = CanonicalJson.parse(document).digest();
        http.createContext("/api/v1/baselines/2.0", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, document.length);
            try (exchange) {
                exchange.getResponseBody().write(document);
            }
        });
        var records = new ServerRecords(new FileRecords(List.of()), server);
        var named = new LabelFacts.Baseline("public", "2.0", digest);
        assertTrue(records.scoring(named).isPresent());
        assertTrue(records.scoring(named).isPresent());
        assertEquals(1, asked.get());
        var other = new LabelFacts.Baseline("public", "2.0", Sha256Digest.of("another"));
        assertTrue(records.scoring(other).isEmpty());
        assertTrue(records.scoring(new LabelFacts.Baseline("public", "../labels", digest))
                .isEmpty());
        assertEquals(2, asked.get());
    }

    @Test
    void more_than_fits_is_not_taken_into_memory() {
        var refused = assertThrows(Failure.class, () -> server.get("/large", "*/*"));
        assertTrue(String.valueOf(refused.getMessage()).contains("/large"), refused.toString());
    }

    @Test
    void no_path_leads_to_another_server() throws IOException {
        var another = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        another.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        another.start();
        try {
            var path = "//localhost:" + another.getAddress().getPort() + "/api/v1/status-lists/tsl/1";
            assertFalse(server.get(path, "*/*").isGood());
            assertEquals(0, asked.get());
        } finally {
            another.stop(0);
        }
    }

    private void countlessEditions(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        var isList = exchange.getRequestURI().getPath().endsWith("/editions");
        var body = (isList ? "[" + "1,".repeat(9_999) + "1]" : "proof").getBytes(UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    private static void large(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, Server.LONGEST + 1);
        var part = new byte[1024 * 1024];
        try (exchange) {
            for (var left = Server.LONGEST + 1; left > 0; left -= part.length) {
                exchange.getResponseBody().write(part, 0, (int) Math.min(left, part.length));
            }
        }
    }
}
