package org.iotlabel.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.ConfigProvider;
import org.iotlabel.testing.OwnerDatabase;

/** Ways to send a file in tests, and to see what sending has left. */
final class SendingFixture {
    private SendingFixture() {}

    /** A text that nobody has sent before. */
    static byte[] unique() {
        return ("evidence " + UUID.randomUUID()).getBytes(UTF_8);
    }

    static NewEvidence sent(String name, byte[] content) {
        return sent(name, content, Confidentiality.SCHEME);
    }

    static NewEvidence sent(String name, byte[] content, Confidentiality confidentiality) {
        return new NewEvidence(new ByteArrayInputStream(content), name, confidentiality, "", ReprDigest.none());
    }

    static NewEvidence sent(String name, InputStream content) {
        return new NewEvidence(content, name, Confidentiality.SCHEME, "", ReprDigest.none());
    }

    /** A text of that many bytes, made while it is read. */
    static InputStream endless(int length) {
        return new InputStream() {
            private int sent;

            @Override
            public int read() {
                return sent++ < length ? 'x' : -1;
            }
        };
    }

    /** A stream that fails as a connection does that is cut after so many bytes. */
    static InputStream cut(byte[] content, int after) {
        return new InputStream() {
            private final InputStream whole = new ByteArrayInputStream(content, 0, after);

            @Override
            public int read() throws IOException {
                int next = whole.read();
                if (next < 0) {
                    throw new IOException("Connection reset");
                }
                return next;
            }
        };
    }

    /** Transfers into the store that have not ended. */
    static List<String> filesUnderWay() {
        return files(Path.of(config("label.blob.directory"), "incoming"));
    }

    /** Files that the server took from requests that have not ended. */
    static List<String> spooled() {
        return files(Path.of(config("quarkus.http.body.uploads-directory")));
    }

    private static String config(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private static List<String> files(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.map(Path::toString).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it becomes true within ten seconds: for what the server does after a connection has ended. */
    static boolean until(BooleanSupplier condition) {
        long end = System.nanoTime() + 10_000_000_000L;
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return condition.getAsBoolean();
    }

    /** A form with a file, its name written in UTF-8 as browsers do. */
    static HttpResponse<String> rawUpload(String door, String name, byte[] content) throws Exception {
        var head = "--b\r\nContent-Disposition: form-data; name=\"confidentiality\"\r\n\r\nPUBLIC\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n";
        var tail = "\r\n--b--\r\n".getBytes(UTF_8);
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + door))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofByteArray(EvidenceFixture.join(head.getBytes(UTF_8), content, tail)))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    static void assertNothingUnderWay() {
        assertTrue(OwnerDatabase.uuid("SELECT id FROM evidence_transfer").isEmpty());
        assertEquals(List.of(), filesUnderWay());
    }
}
