package org.iotlabel.stand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords made once a data directory, and kept in a file that only its owner can read. */
final class Secrets {

    private static final int BYTES = 24;

    private final Path file;
    private final Properties known = new Properties();

    Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (var text = Files.newBufferedReader(file)) {
                known.load(text);
            } catch (IOException e) {
                throw new StandFailure("The passwords in " + file + " cannot be read", e);
            }
        }
    }

    /** The password of that name, made and kept when it is asked for the first time. */
    synchronized String of(String name) {
        var password = known.getProperty(name);
        if (password == null) {
            var random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            known.setProperty(name, password);
            write();
        }
        return password;
    }

    private void write() {
        try {
            var next = Files.createTempFile(
                    file.getParent(),
                    "secrets",
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var text = Files.newBufferedWriter(next)) {
                known.store(text, "Passwords of this stand");
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StandFailure("The passwords cannot be kept in " + file, e);
        }
    }
}
