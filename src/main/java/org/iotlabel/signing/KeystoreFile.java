package org.iotlabel.signing;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Set;

/**
 * A PKCS#12 file. Only the owner may read it (mode 600), from its first byte on; a crash leaves no half of it under its
 * name.
 */
final class KeystoreFile {

    private static final Set<StandardOpenOption> NEW_FILE =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private final Path file;
    private final char[] password;

    KeystoreFile(Path file, char[] password) {
        this.file = file.toAbsolutePath();
        this.password = password.clone();
    }

    static KeyStore empty() throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    KeyStore read() throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var content = Files.newInputStream(file)) {
            store.load(content, password);
        }
        return store;
    }

    /** Keeps others who change the keystore out, until it is closed; whoever only reads needs no lock. */
    Closeable lock() throws IOException {
        var channel = FileChannel.open(
                file.resolveSibling(file.getFileName() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.lock();
        return channel;
    }

    /**
     * Writes a keystore where none is.
     *
     * @throws java.nio.file.FileAlreadyExistsException when the file is there: a key is never overwritten
     */
    void create(KeyStore store) throws IOException, GeneralSecurityException {
        Files.createDirectories(file.getParent());
        write(store);
    }

    /** Puts a keystore in the place of the one that was read. */
    void replace(KeyStore store) throws IOException, GeneralSecurityException {
        write(store, ATOMIC_MOVE);
    }

    private void write(KeyStore store, CopyOption... how) throws IOException, GeneralSecurityException {
        var bytes = new ByteArrayOutputStream();
        store.store(bytes, password);
        var draft = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".new");
        try {
            write(draft, bytes.toByteArray());
            Files.move(draft, file, how);
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

    @Override
    public String toString() {
        return file.toString();
    }
}
