package org.iotlabel.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.iotlabel.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** Neither a private key nor a password shows in a text form, a log line or an error. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SecretsStaySecretTest {

    private static final String PASSWORD = "correct horse battery staple";
    private static final String PIN = "90125-pin";

    @Inject
    SigningKeys keys;

    @Inject
    KeySource source;

    @Inject
    KeystoreWatch watch;

    private final Path folder = Path.of("target", "secrets-" + UUID.randomUUID());

    @Test
    void no_text_form_of_a_signing_class_shows_a_secret() throws Exception {
        var file = created();
        var config =
                new TestSigningConfig(Optional.of(file), Optional.of(PASSWORD), Optional.empty(), Optional.empty());
        var shown =
                new ArrayList<Object>(List.of(new KeySource(config), new KeystoreFile(file, PASSWORD.toCharArray())));
        var opened = KeystoreReading.load(file, PASSWORD.toCharArray());
        shown.add(opened);
        shown.addAll(opened.all());
        opened.all().forEach(key -> shown.addAll(List.of(key.published(), key.contentSigner(), key.alias())));
        shown.addAll(List.of(new JwsSigner(opened), opened.published(), keys, source, watch));
        for (var secret : secrets(file)) {
            shown.forEach(one ->
                    assertFalse(one.toString().contains(secret), one.getClass().getName()));
        }
    }

    @Test
    void no_failing_start_logs_or_throws_a_secret() throws Exception {
        var file = created();
        var logged = new Recorder();
        Logger.getLogger("").addHandler(logged);
        try {
            var bad = Files.writeString(folder.resolve("bad.p12"), "no keystore");
            var words = new StringBuilder();
            for (var config : List.of(
                    new TestSigningConfig(Optional.of(file), Optional.of(PIN), Optional.empty(), Optional.empty()),
                    new TestSigningConfig(Optional.of(bad), Optional.of(PASSWORD), Optional.empty(), Optional.empty()),
                    new TestSigningConfig(
                            Optional.of(file), Optional.of(PASSWORD), Optional.of(bad), Optional.of(PIN)))) {
                words.append(failure(config));
            }
            words.append(logged.lines);
            assertTrue(words.toString().contains("does not open"), "the starts failed");
            for (var secret : secrets(file)) {
                assertFalse(words.toString().contains(secret));
            }
        } finally {
            Logger.getLogger("").removeHandler(logged);
        }
    }

    @Test
    void a_keystore_that_cannot_be_read_again_leaves_the_keys_at_work_and_logs_no_secret() throws Exception {
        var file = created();
        var config =
                new TestSigningConfig(Optional.of(file), Optional.of(PASSWORD), Optional.empty(), Optional.empty());
        var own = new SigningKeys(new KeySource(config).read());
        var kid = own.of(KeyRole.LABEL).kid();
        var secrets = secrets(file);
        Files.delete(file);
        var logged = new Recorder();
        Logger.getLogger(KeystoreWatch.class.getName()).addHandler(logged);
        try {
            new KeystoreWatch(new KeySource(config), own).look();
        } finally {
            Logger.getLogger(KeystoreWatch.class.getName()).removeHandler(logged);
        }
        assertEquals(kid, own.of(KeyRole.LABEL).kid());
        assertNotEquals("", logged.lines.toString());
        secrets.forEach(secret -> assertFalse(logged.lines.toString().contains(secret)));
    }

    private static String failure(TestSigningConfig config) {
        var text = new StringWriter();
        try {
            new KeySource(config).read();
        } catch (RuntimeException refused) {
            refused.printStackTrace(new PrintWriter(text));
        }
        return text.toString();
    }

    private Path created() throws Exception {
        var file = folder.resolve("keys.p12");
        new KeystoreCreation(Clock.systemUTC(), URI.create("https://label.example"))
                .create(file, PASSWORD.toCharArray());
        return file;
    }

    /** The password, the PIN, and a piece of every private key in the forms in which it could be printed. */
    private static List<String> secrets(Path file) throws Exception {
        var secrets = new ArrayList<>(List.of(PASSWORD, PIN));
        KeyStore store = new KeystoreFile(file, PASSWORD.toCharArray()).read();
        for (var key : KeystoreReading.keysOf(store, PASSWORD.toCharArray())) {
            var secret = (PrivateKey) store.getKey(key.alias().text(), PASSWORD.toCharArray());
            // The end of the encoding: its beginning is the same for every key of a kind.
            var encoded = secret.getEncoded();
            var piece = Arrays.copyOfRange(encoded, 36, 48);
            secrets.add(HexFormat.of().formatHex(piece));
            secrets.add(Base64.getEncoder().encodeToString(piece));
        }
        return secrets;
    }

    private static final class Recorder extends Handler {
        private final StringBuilder lines = new StringBuilder();

        Recorder() {
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord record) {
            lines.append(record.getMessage())
                    .append(List.of(Optional.ofNullable(record.getParameters())
                            .map(List::of)
                            .orElse(List.of())))
                    .append('\n');
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
