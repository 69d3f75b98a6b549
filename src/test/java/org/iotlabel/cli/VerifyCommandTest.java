package org.iotlabel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.iotlabel.verifier.SampleTrust;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, on files alone. */
class VerifyCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    @BeforeEach
    void what_an_issuer_publishes_lies_in_a_folder() throws IOException {
        for (var file : SampleTrust.files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void everything_in_a_folder_is_valid_and_trust_material_is_not_counted() throws IOException {
        Files.writeString(folder.resolve("label.jwt"), SampleTrust.jwt() + "\n");
        var all = Files.list(folder).map(Path::toString).toList();
        assertEquals(0, verify(all));
        assertTrue(out.toString().contains("VALID  4K7M-2QWX-Y"), out.toString());
        assertTrue(!out.toString().contains("jwks.json"), out.toString());
    }

    @Test
    void anything_that_is_not_valid_ends_with_one_and_names_no_product() throws IOException {
        var changed =
                Files.writeString(folder.resolve("label.jwt"), SampleTrust.jwt().replaceFirst("^..", "xx"));
        assertEquals(1, verify(List.of(changed.toString())));
        assertTrue(!out.toString().contains("Heron"), out.toString());
        var garbage = Files.writeString(folder.resolve("garbage"), "garbage");
        assertEquals(1, verify(List.of(garbage.toString())));
    }

    @Test
    void what_is_no_plain_file_is_checked_like_one_and_never_passed_over() throws IOException {
        var label = Files.writeString(folder.resolve("label.jwt"), SampleTrust.jwt())
                .toString();
        assertEquals(1, verify(List.of(label, "/dev/null")));
        assertEquals(1, verify(List.of(label, "/dev/zero")));
        assertEquals(0, verify(List.of(label, folder.toString())), "a folder holds nothing by itself");
    }

    @Test
    void what_cannot_be_checked_is_named_beside_the_good_news() throws IOException {
        var label = Files.writeString(folder.resolve("label.jwt"), SampleTrust.jwt())
                .toString();
        var drawing = Files.writeString(folder.resolve("label.svg"), "<svg/>").toString();
        assertEquals(0, verify(List.of(label, drawing)));
        assertTrue(out.toString().endsWith("Not checked: " + drawing + System.lineSeparator()), out.toString());
    }

    @Test
    void a_folder_with_the_keys_of_two_schemes_is_refused_in_clear_words() throws IOException {
        var label = Files.writeString(folder.resolve("label.jwt"), SampleTrust.jwt())
                .toString();
        Files.writeString(folder.resolve("did-2.json"), "{\"id\":\"did:web:other.example\",\"verificationMethod\":[]}");
        assertEquals(2, verify(List.of(label)));
        assertTrue(out.toString().contains("keys of several schemes lie there"), out.toString());
    }

    @Test
    void another_product_or_firmware_ends_with_one() throws IOException {
        var label = Files.writeString(folder.resolve("label.jwt"), SampleTrust.jwt())
                .toString();
        assertEquals(0, verify(List.of(label, "--gtin", "9520000000011", "--firmware", "1.3")));
        assertEquals(1, verify(List.of(label, "--gtin", "9520000000028")));
        assertEquals(1, verify(List.of(label, "--firmware", "1.0")));
    }

    @Test
    void a_label_whose_updates_have_ended_is_good_enough_for_whoever_says_so_and_no_other_is() throws IOException {
        var ended = Files.writeString(folder.resolve("label.jwt"), SampleTrust.jwt("2020-01"))
                .toString();
        assertEquals(1, verify(List.of(ended)));
        assertTrue(out.toString().contains("VALID_BUT_SUPPORT_ENDED"), out.toString());
        assertEquals(0, verify(List.of(ended, "--allow-ended")));
        assertTrue(out.toString().contains("VALID_BUT_SUPPORT_ENDED"), out.toString());
        assertEquals(1, verify(List.of(ended, "--allow-ended", "--gtin", "9520000000028")));
        var changed = Files.writeString(
                folder.resolve("label.jwt"), SampleTrust.jwt("2020-01").replaceFirst("^..", "xx"));
        assertEquals(1, verify(List.of(changed.toString(), "--allow-ended")));
    }

    @Test
    void a_serial_is_asked_of_a_server_which_is_believed_as_far_as_it_proves() throws IOException {
        var http = serving();
        try {
            var server = "http://localhost:" + http.getAddress().getPort();
            assertEquals(0, run("verify", "--server", server, "4K7M-2QWX-Y"));
            assertTrue(out.toString().contains("VALID  4K7M-2QWX-Y"), out.toString());
            assertTrue(out.toString().contains("Level, score and grade follow"), out.toString());
            assertEquals(1, run("verify", "--server", server, "0000-0000-0"));
            assertTrue(out.toString().contains("UNKNOWN_LABEL"), out.toString());
            // The keys alone tell that the scheme has ended.
            http.removeContext("/.well-known/jwks.json");
            assertEquals(1, run("verify", "--server", server, "4K7M-2QWX-Y"));
            assertTrue(out.toString().contains("/.well-known/jwks.json answered 404"), out.toString());
        } finally {
            http.stop(0);
        }
    }

    private static HttpServer serving() throws IOException {
        var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var files = SampleTrust.files();
        serve(http, "/.well-known/did.json", files.get("did.json"));
        serve(http, "/.well-known/jwks.json", files.get("jwks.json"));
        serve(http, "/log/vkey", files.get("vkey"));
        serve(http, "/status/1", files.get("status-1.jwt"));
        serve(http, "/api/v1/labels/4K7M2QWXY/label.jwt", SampleTrust.jwt().getBytes(StandardCharsets.US_ASCII));
        http.start();
        return http;
    }

    private static void serve(HttpServer http, String path, byte[] content) {
        http.createContext(path, exchange -> {
            var isThis = exchange.getRequestURI().getPath().equals(path);
            exchange.sendResponseHeaders(isThis ? 200 : 404, isThis ? content.length : -1);
            try (exchange) {
                if (isThis) {
                    exchange.getResponseBody().write(content);
                }
            }
        });
    }

    @Test
    void the_answer_as_json_has_a_line_for_each_stage() throws IOException {
        var label = Files.writeString(folder.resolve("label.jwt"), SampleTrust.jwt())
                .toString();
        assertEquals(0, verify(List.of(label, "--json")));
        assertTrue(out.toString().contains("\"stage\" : \"LOG_INCLUSION\""), out.toString());
    }

    @Test
    void a_snapshot_is_checked_line_by_line() throws IOException {
        var good = "{\"jwt\":\"" + SampleTrust.jwt() + "\",\"logIndex\":1}\n";
        var snapshot = Files.writeString(folder.resolve("snapshot.ndjson"), good.repeat(600));
        assertEquals(0, verify(List.of("--bulk", snapshot.toString())));
        assertTrue(out.toString().matches("(?s).*VALID +600\\s.*"), out.toString());
        Files.writeString(snapshot, good + "{\"jwt\":\"a.b.c\"}\nnonsense\n");
        assertEquals(1, verify(List.of("--bulk", snapshot.toString())));
        assertTrue(out.toString().contains("line 2: UNKNOWN_LABEL"), out.toString());
        Files.writeString(snapshot, "");
        assertEquals(1, verify(List.of("--bulk", snapshot.toString())));
    }

    @Test
    void misuse_ends_with_two() throws IOException {
        var label = Files.writeString(folder.resolve("label.jwt"), SampleTrust.jwt())
                .toString();
        assertEquals(2, run("verify", label));
        assertEquals(
                2,
                run("verify", "--offline", "--trust", folder.resolve("nowhere").toString(), label));
        assertEquals(2, run("verify", "--offline", "--trust", folder.toString()));
        assertEquals(
                2,
                run(
                        "verify",
                        "--offline",
                        "--trust",
                        folder.toString(),
                        folder.resolve("nothing").toString()));
        assertEquals(2, run("verify", "--offline", "--trust", folder.toString(), "--gtin", "12", label));
        assertEquals(
                2,
                run(
                        "verify",
                        "--offline",
                        "--trust",
                        folder.toString(),
                        folder.resolve("jwks.json").toString()));
        assertEquals(2, run("verify", "--offline", "--server", "http://localhost:1", label));
        assertEquals(2, run("verify", "--no-such-option"));
        assertEquals(
                2,
                run(
                        "verify",
                        "--offline",
                        "--trust",
                        Files.createDirectory(folder.resolve("empty")).toString(),
                        label));
    }

    private int verify(List<String> arguments) {
        var all = new ArrayList<>(List.of("verify", "--offline", "--trust", folder.toString()));
        all.addAll(arguments);
        return run(all.toArray(String[]::new));
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        return LabelCommand.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute(arguments);
    }
}
