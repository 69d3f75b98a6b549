package org.iotlabel.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/** Gives every test that starts the application a keystore, made when it is first asked for and kept in target. */
public class TestKeystore implements ConfigSource {

    /** Two parts of the suite may run side by side; each adds keys to its own. */
    private static final Path FILE =
            Path.of("target", "test-keys-" + System.getProperty("label.test.part", "main") + ".p12");

    private static boolean made;
    private static final URI PUBLIC_URL = URI.create("http://localhost:8081");
    private static final String PASSWORD = "only for tests";
    private static final String KEYSTORE = "label.signing.keystore";
    private static final String KEYSTORE_PASSWORD = "label.signing.keystore-password";
    // Below application.properties (250), so that a test can still say otherwise.
    private static final int ORDINAL = 200;

    /** The keys of the keystore that tests share. */
    public static SigningKeys keys() {
        return KeystoreReading.load(file(), PASSWORD.toCharArray());
    }

    /** Signs with the keys that tests share. */
    public static JwsSigner signer() {
        return new JwsSigner(keys());
    }

    /** Makes another key of that role, as an operator would; the application under test has to take it up. */
    public static PublishedKey add(KeyRole role, SignatureAlgorithm algorithm) {
        try {
            return creation().addKey(file(), PASSWORD.toCharArray(), role, algorithm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One a run: the keys that earlier runs have added are of no use to a new database. */
    private static synchronized Path file() {
        if (!made) {
            try {
                Files.deleteIfExists(FILE);
                creation().create(FILE, PASSWORD.toCharArray());
                made = true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return FILE;
    }

    private static KeystoreCreation creation() {
        return new KeystoreCreation(Clock.systemUTC(), PUBLIC_URL);
    }

    @Override
    public Set<String> getPropertyNames() {
        return Set.of(KEYSTORE, KEYSTORE_PASSWORD);
    }

    @Override
    public @Nullable String getValue(String name) {
        return switch (name) {
            case KEYSTORE -> file().toString();
            case KEYSTORE_PASSWORD -> PASSWORD;
            default -> null;
        };
    }

    @Override
    public String getName() {
        return "test keystore";
    }

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }
}
