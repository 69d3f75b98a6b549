package org.iotlabel.stand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Which realm file a Keycloak's database was made from. Keycloak imports a realm once and never looks at the file
 * again, so a changed file, or an import that was cut off, begins a new database. That loses nobody: all people of the
 * demo realm stand in the file, with fixed ids.
 */
record RealmMark(Path data, Path realm) {

    void beginAnewWhenRealmChanged() throws IOException {
        if (!Files.exists(file()) || !Files.readString(file()).equals(digest())) {
            DataDirectory.delete(data);
        }
    }

    /** Says that the import is complete. */
    void set() {
        try {
            Files.writeString(file(), digest());
        } catch (IOException e) {
            throw new StandFailure("Keycloak's data in " + data + " cannot be used", e);
        }
    }

    private Path file() {
        return data.resolve("realm.sha256");
    }

    private String digest() throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(realm)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
