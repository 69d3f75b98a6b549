package org.iotlabel.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.util.Set;

/**
 * Makes a keystore with fresh keys, for whoever sets the platform up. The running platform never calls it: a service
 * that replaces a missing key by a new one hides a loss and signs what nobody can attribute.
 */
public final class KeystoreCreation {

    private static final Set<StandardOpenOption> NEW_FILE =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private final Clock clock;

    /** Makes keys as of the clock's time. */
    public KeystoreCreation(Clock clock) {
        this.clock = clock;
    }

    /** {@code KeystoreCreation FILE}, with the password in the environment variable LABEL_SIGNING_KEYSTORE_PASSWORD. */
    public static void main(String[] arguments) throws IOException {
        // A password among the arguments could be read by everybody who may list processes.
        var password = System.getenv("LABEL_SIGNING_KEYSTORE_PASSWORD");
        if (arguments.length != 1 || password == null) {
            System.err.println("Usage: KeystoreCreation FILE, with LABEL_SIGNING_KEYSTORE_PASSWORD in the environment");
            System.exit(2);
        } else {
            new KeystoreCreation(Clock.systemUTC()).create(Path.of(arguments[0]), password.toCharArray());
        }
    }

    /**
     * Writes a PKCS#12 file with one EC P-256 key for each role in use. Only the owner may read it (mode 600), from its
     * first byte on; a crash leaves no half of it under its name.
     *
     * @throws java.nio.file.FileAlreadyExistsException when the file is there: a key is never overwritten
     */
    public void create(Path file, char[] password) throws IOException {
        var whole = file.toAbsolutePath();
        Files.createDirectories(whole.getParent());
        var draft = whole.resolveSibling(
                whole.getFileName() + "." + ProcessHandle.current().pid() + ".new");
        try {
            write(draft, keystore(password));
            Files.move(draft, whole);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void write(Path draft, byte[] content) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = FileChannel.open(draft, NEW_FILE, ownerOnly)) {
            channel.write(ByteBuffer.wrap(content));
            channel.force(true);
        }
    }

    private byte[] keystore(char[] password) throws IOException {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, password);
            add(store, KeyRole.LABEL, password);
            var bytes = new ByteArrayOutputStream();
            store.store(bytes, password);
            return bytes.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has PKCS#12 and P-256", e);
        }
    }

    private void add(KeyStore store, KeyRole role, char[] password) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var keys = generator.generateKeyPair();
        var certificate = SelfSignedCertificate.of(keys, "Trusted IoT Label " + role.alias() + " key", clock.instant());
        store.setKeyEntry(role.alias(), keys.getPrivate(), password, new Certificate[] {certificate});
    }
}
