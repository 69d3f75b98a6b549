package org.iotlabel.stand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {

    private static final List<String> LONG = List.of("sleep", "600");

    @TempDir
    Path folder;

    private DataDirectory data;
    private Children children;

    @BeforeEach
    void open() {
        data = DataDirectory.open(folder);
        children = new Children(data);
    }

    @AfterEach
    void close() throws IOException {
        children.stopAll();
        data.close();
    }

    @Test
    void what_a_killed_stand_left_behind_is_ended_by_the_next() {
        var left = children.start("sleeper", List.of("sh", "-c", "sleep 600; true"), Map.of());
        assertTrue(Processes.becomes(() -> left.process().descendants().count() == 1, Duration.ofSeconds(10)));
        var descendant = left.process().descendants().findFirst().orElseThrow();

        new Children(data).endLeftovers();

        // Java hears of the end of its own child from a thread of its own.
        assertTrue(Processes.becomes(() -> !left.process().isAlive(), Duration.ofSeconds(10)));
        assertTrue(Processes.isGone(descendant));
    }

    @Test
    void a_process_that_only_shares_the_id_is_left_alone() throws IOException {
        var stranger = children.start("stranger", LONG, Map.of());
        Files.writeString(data.processes(), "stranger=" + stranger.process().pid() + " 2020-01-01T00\\:00\\:00Z\n");

        new Children(data).endLeftovers();

        assertTrue(stranger.process().isAlive());
    }

    @Test
    void nothing_starts_once_the_stand_is_being_stopped() {
        children.close();

        assertThrows(StandFailure.class, () -> children.start("late", LONG, Map.of()));
    }

    @Test
    void the_end_of_the_log_stands_in_the_failure() {
        var failure = assertThrows(
                StandFailure.class,
                () -> children.run("speaker", List.of("sh", "-c", "echo $WORD; exit 3"), Map.of("WORD", "alas")));

        assertEquals(
                "speaker failed with 3; its log is " + data.log("speaker") + ", which ends:\nalas",
                failure.getMessage());
    }

    @Test
    void the_terminals_interrupt_does_not_reach_a_child() throws Exception {
        var child = children.start("sleeper", LONG, Map.of());
        assertTrue(Processes.becomes(
                () -> child.process().info().command().orElse("").endsWith("sleep"), Duration.ofSeconds(10)));

        new ProcessBuilder("kill", "-INT", Long.toString(child.process().pid()))
                .start()
                .waitFor();

        assertFalse(child.endsWithin(Duration.ofMillis(300)));
    }
}
