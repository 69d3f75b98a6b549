package org.iotlabel.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.iotlabel.paper.OutsideReader;

/** Commands that a page for people shows, run as they stand there. */
public final class Recipe {
    private static final String SERVER = "http://localhost:8080";
    private static final Pattern BLOCK = Pattern.compile("(?m)(?:^ {4,}\\S.*\\n)+");
    private static final long MOST_MINUTES = 2;

    private Recipe() {}

    /** Skips the test where a tool is not there; in CI it goes on, and fails. */
    public static void assumePresent(List<String> tools) {
        tools.forEach(OutsideReader::assumePresent);
    }

    /** The blocks of commands below a heading of the page, in their order, asking the server under test. */
    static List<String> steps(Path page, String heading, URI server) throws IOException {
        var text = Files.readString(page, UTF_8);
        var from = text.indexOf(heading + "\n");
        assertTrue(from >= 0, "no heading " + heading);
        var next = text.indexOf("\n## ", from + 1);
        return BLOCK.matcher(next < 0 ? text.substring(from) : text.substring(from, next))
                .results()
                .map(block -> block.group().replace(SERVER, server.toString().replaceFirst("/$", "")))
                .toList();
    }

    /** All that the commands print in that folder. */
    public static String run(Path folder, String commands) throws IOException, InterruptedException {
        var shell = new ProcessBuilder("timeout", MOST_MINUTES + "m", "bash", "-c", commands)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        shell.getOutputStream().close();
        var output = new String(shell.getInputStream().readAllBytes(), UTF_8);
        assertTrue(shell.waitFor(MOST_MINUTES, TimeUnit.MINUTES), output);
        return output;
    }
}
