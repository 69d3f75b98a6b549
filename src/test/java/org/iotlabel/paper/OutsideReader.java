package org.iotlabel.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Programs of others that read PDF and pictures; where one is missing the test is skipped, except in CI. */
public final class OutsideReader {
    private OutsideReader() {}

    /** What the program prints about a file with that content. */
    public static String of(List<String> command, byte[] content, String... after) throws Exception {
        assumePresent(command.getFirst());
        var file = Files.createTempFile("label", ".file");
        try {
            Files.write(file, content);
            return run(Stream.of(command.stream(), Stream.of(file.toString()), Stream.of(after))
                    .flatMap(all -> all)
                    .toList());
        } finally {
            Files.delete(file);
        }
    }

    /** Skips the test where the program is not there; in CI it goes on, and fails. */
    public static void assumePresent(String program) {
        var present = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        Assumptions.assumeTrue(present || "true".equals(System.getenv("CI")), program + " is not installed");
    }

    /** What the program prints. */
    public static String run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
