package org.iotlabel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WalkthroughCommandTest {
    @TempDir
    Path folder;

    @Test
    void what_is_used_wrongly_and_what_cannot_be_done_are_errors_like_each_other() {
        assertEquals(1, LabelCommand.run("walkthrough", "--nonsense"));
        assertEquals(1, LabelCommand.run("walkthrough", "--server"));
        assertEquals(1, LabelCommand.run("walkthrough", "--server", "no address", "--out", out()));
        assertEquals(1, LabelCommand.run("walkthrough", "--server", "http://localhost:1", "--out", out()));
        assertEquals(0, LabelCommand.run("walkthrough", "--help"));
    }

    private String out() {
        return folder.resolve("out").toString();
    }
}
