package org.iotlabel.stand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Which realm file a Keycloak's database was made from. Keycloak imports a realm once and never looks at the file
 * again, so a changed file, or an import that was cut off, begins a new database. All people of the demo realm stand in the
 * file, with fixed ids, and come back. Who signed up does not: a changed file is a new version of the stand, and there they
 * sign up anew, as somebody else. The port of the mail server is not in the file, so that it can change without that.
 */
record RealmMark(Path data, Path realm) {

    void beginAnewWhenRealmChanged() throws IOException {
        if (!Files.exists(file()) || isOfAnother()) {
            DataDirectory.delete(data);
        }
    }

    /** Whether there is a whole database, made from another file. */
    boolean isOfAnother() {
        try {
            return Files.exists(file()) && !Files.readString(file()).equals(digest());
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Says that the import is complete. */
    void set() {
        try {
            Files.writeString(file(), digest());
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private StandFailure unusable(IOException e) {
        return new StandFailure("Keycloak's data in " + data + " cannot be used", e);
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
