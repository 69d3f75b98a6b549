package org.iotlabel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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

    @Test
    void a_file_or_a_folder_that_is_not_there_is_told_in_words() throws IOException {
        var nowhere = folder.resolve("nowhere").toString();
        var file = Files.writeString(folder.resolve("file"), "x").toString();
        assertEquals("label: there is no " + nowhere + "\n", told("--attestation", nowhere));
        assertEquals("label: there is no " + nowhere + "\n", told("--evidence", nowhere));
        assertEquals("label: " + file + " is no folder\n", told("--evidence", file));
    }

    private String told(String... options) {
        var told = new StringWriter();
        var arguments = Stream.concat(Stream.of("walkthrough", "--server", "http://localhost:1"), Stream.of(options));
        assertEquals(1, LabelCommand.line().setErr(new PrintWriter(told)).execute(arguments.toArray(String[]::new)));
        return told.toString();
    }

    private String out() {
        return folder.resolve("out").toString();
    }
}
