package org.iotlabel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.iotlabel.transparency.TestLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AuditCommandTest {
    @TempDir
    Path folder;

    private final TestLog log = new TestLog();

    @Test
    void a_log_is_followed_and_what_is_new_is_told() throws IOException {
        log.add(300).publish(folder.resolve("log"));
        assertAudit(0, "300 new since 0", "   300 test", "In order.");
        assertAudit(0, "0 new since 300");
        log.add(700).publish(folder.resolve("log"));
        assertAudit(0, "700 new since 300");
    }

    @Test
    void the_files_may_lie_on_any_server() throws IOException {
        log.add(600).publish(folder.resolve("log"));
        var server = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                folder.resolve("log"),
                SimpleFileServer.OutputLevel.NONE);
        server.start();
        try {
            var said = audit(0, "--log", address(server));
            assertTrue(said.contains("600 new since 0"), said);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_rewritten_entry_is_found_where_only_the_bundle_was_changed() throws IOException {
        log.add(300).publish(folder.resolve("log"));
        assertAudit(0);
        var forged = new TestLog().add(300).rewrite(7).publish(folder.resolve("forged"));
        Files.copy(forged.resolve("tile/entries/000"), replaced("tile/entries/000"));
        assertAudit(1, "tile/0/000 is not made of what lies below it, at place 7");
    }

    @Test
    void a_past_that_was_rewritten_and_signed_anew_is_found() throws IOException {
        log.add(300).publish(folder.resolve("log"));
        assertAudit(0);
        log.add(200).rewrite(7).publish(folder.resolve("log"));
        assertAudit(1, "it does not continue what was seen before", "Seen before:", "Shown now:");
        // What was seen stays, so that the next audit says the same.
        assertAudit(1, "it does not continue what was seen before");
        // Who comes for the first time cannot know.
        audit(0, "--log", folder.resolve("log").toString());
    }

    @Test
    void two_histories_of_one_size_and_a_log_that_goes_back_are_found() throws IOException {
        var fork = log.add(300).fork(250).add(49).rewrite(260);
        log.publish(folder.resolve("log"));
        assertAudit(0);
        fork.add(1).publish(folder.resolve("log"));
        assertAudit(1, "it does not continue what was seen before");
        log.fork(299).publish(folder.resolve("log"));
        assertAudit(1, "it does not continue what was seen before");
        log.publish(folder.resolve("log"));
        assertAudit(0);
    }

    @Test
    void a_signature_by_somebody_else_and_a_missing_or_bent_tile_are_found() throws IOException {
        log.add(600).publish(folder.resolve("log"));
        assertAudit(0);
        var bent = Files.readAllBytes(folder.resolve("log/tile/1/000.p/2"));
        bent[40] ^= 1;
        Files.write(folder.resolve("log/tile/1/000.p/2"), bent);
        assertAudit(1, "NOT IN ORDER");
        Files.delete(folder.resolve("log/tile/1/000.p/2"));
        assertAudit(1, "tile/1/000.p/2 is not there");
        new TestLog().add(600).publish(folder.resolve("log"));
        assertAudit(1, "the log has not signed it with a key of each algorithm");
    }

    @Test
    void an_entry_with_control_characters_cannot_speak_to_the_terminal() throws IOException {
        log.add(1).add("\u001b[2J{}").add("{\"kind\":\"\\u001b[2J\"}").publish(folder.resolve("log"));
        var said = audit(0, "--show", "--log", folder.resolve("log").toString());
        assertTrue(said.contains("0 {\"kind\":\"test\",\"number\":0}"), said);
        assertTrue(said.contains("1 ?[2J{}"), said);
        assertFalse(said.contains("\u001b"), said);
    }

    @Test
    void misuse_is_told_apart() throws IOException {
        audit(2);
        audit(2, "--log", folder.resolve("nothing").toString());
        audit(2, "--log", folder.toString());
        audit(2, "--log", "http://localhost:1/log");
        log.add(1).publish(folder.resolve("log"));
        audit(2, "--log", folder.resolve("log").toString(), "--key", "no key");
        Files.writeString(folder.resolve("state.json"), "{}");
        audit(
                2,
                "--log",
                folder.resolve("log").toString(),
                "--state",
                folder.resolve("state.json").toString());
    }

    private Path replaced(String path) throws IOException {
        var file = folder.resolve("log").resolve(path);
        Files.delete(file);
        return file;
    }

    private void assertAudit(int exit, String... expected) {
        var said = audit(
                exit,
                "--log",
                folder.resolve("log").toString(),
                "--state",
                folder.resolve("state.json").toString());
        for (var one : expected) {
            assertTrue(said.contains(one), said);
        }
    }

    private static String audit(int exit, String... options) {
        var out = new StringWriter();
        var writer = new PrintWriter(out);
        var code = new CommandLine(new AuditCommand())
                .setOut(writer)
                .setErr(writer)
                .execute(options);
        assertEquals(exit, code, out.toString());
        return out.toString();
    }

    private static String address(HttpServer server) {
        return "http://localhost:" + server.getAddress().getPort();
    }
}
