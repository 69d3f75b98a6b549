package org.iotlabel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As an operator runs it: in a process of its own, with the password in the environment. */
class KeysCommandTest {

    private static final String PASSWORD = "only for this test";

    @TempDir
    private Path folder;

    /** Where the stand keeps its keystore; elsewhere the keystore is a service's. */
    private Path data = Path.of("none");

    @Test
    void a_keystore_is_made_and_takes_the_next_key_of_a_role() throws Exception {
        assertEquals(0, keys(PASSWORD, "create", "--public-url", "https://label.example"));
        var before = Files.size(keystore());
        assertEquals(0, keys(PASSWORD, "rotate", "label"));
        assertTrue(Files.size(keystore()) > before);
        assertTrue(said().contains("Made the label key"), said());
        assertTrue(said().contains("another approves"), said());
        assertFalse(said().contains(PASSWORD));
    }

    @Test
    void what_cannot_be_done_is_said_in_one_line() throws Exception {
        assertEquals(1, keys("", "create"));
        assertTrue(said().contains("LABEL_SIGNING_KEYSTORE_PASSWORD"), said());
        assertEquals(1, keys(PASSWORD, "rotate", "authority"));
        assertTrue(said().contains("no such role"), said());
        assertEquals(2, keys(PASSWORD, "rotate"));
        assertFalse(Files.exists(keystore()));
    }

    @Test
    void on_a_stand_without_owners_it_is_said_who_has_to_agree_and_no_key_is_made() throws Exception {
        data = folder;
        assertEquals(0, keys(PASSWORD, "create"));
        var before = Files.size(keystore());
        try (var stand = new EmptyStand()) {
            assertEquals(1, keys(PASSWORD, "rotate", "label", "--server", stand.address(), "--oidc", stand.address()));
        }
        assertTrue(said().contains("label: no key was made: one scheme owner proposes"), said());
        assertTrue(said().contains("a second one has to approve it"), said());
        assertFalse(said().contains("Exception"), said());
        assertEquals(before, Files.size(keystore()));
    }

    private Path keystore() {
        return folder.resolve("keystore.p12");
    }

    private String said() throws Exception {
        return Files.readString(folder.resolve("said"));
    }

    private int keys(String password, String command, String... more) throws Exception {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LabelCommand.class.getName(),
                "keys",
                command));
        line.addAll(Arrays.asList(more));
        var process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        process.environment().remove("LABEL_SIGNING_KEYSTORE_PASSWORD");
        process.environment().put("LABEL_SIGNING_KEYSTORE", keystore().toString());
        process.environment().put("LABEL_DATA", data.toString());
        if (!password.isEmpty()) {
            process.environment().put("LABEL_SIGNING_KEYSTORE_PASSWORD", password);
        }
        return process.start().waitFor();
    }
}
