package org.iotlabel.stand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path folder;

    @Test
    void one_stand_at_a_time() throws IOException {
        var first = DataDirectory.open(folder);

        assertThrows(StandFailure.class, () -> DataDirectory.open(folder));
        first.close();
        DataDirectory.open(folder).close();
    }

    @Test
    void beginning_from_nothing_spares_what_is_not_the_stands() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "mine");
        try (var data = DataDirectory.open(folder)) {
            Files.createDirectories(data.postgres().resolve("base/1"));
            Files.writeString(data.seeded(), "");
            Files.createDirectories(data.mail());

            data.empty();

            assertFalse(Files.exists(data.postgres()));
            assertFalse(Files.exists(data.seeded()));
            assertFalse(Files.exists(data.mail()));
            assertTrue(Files.exists(folder.resolve("thesis.txt")));
        }
    }

    @Test
    void passwords_are_made_once_and_only_their_owner_reads_them() throws IOException {
        var file = folder.resolve("secrets.properties");

        var made = new Secrets(file).of("postgres");

        assertEquals(made, new Secrets(file).of("postgres"));
        assertNotEquals(made, new Secrets(file).of("keystore"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void a_busy_port_is_named_with_the_setting_that_moves_it() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var refused =
                    assertThrows(StandFailure.class, () -> Ports.requireFree(server.getLocalPort(), "LABEL_PORT"));

            assertEquals(
                    "Port " + server.getLocalPort()
                            + " is busy: stop what listens there, or choose another with LABEL_PORT.",
                    refused.getMessage());
        }
    }

    @Test
    void a_changed_realm_begins_a_new_database_and_an_unchanged_one_does_not() throws IOException {
        var realm = Files.writeString(folder.resolve("realm.json"), "{}");
        var data = Files.createDirectories(folder.resolve("keycloak"));
        var database = Files.writeString(data.resolve("h2.mv.db"), "people");
        var mark = new RealmMark(data, realm);

        mark.set();
        assertFalse(mark.isOfAnother());
        mark.beginAnewWhenRealmChanged();
        assertTrue(Files.exists(database));

        Files.writeString(realm, "{ }");
        assertTrue(mark.isOfAnother());
        mark.beginAnewWhenRealmChanged();
        assertFalse(Files.exists(database));
        assertFalse(mark.isOfAnother());
    }
}
