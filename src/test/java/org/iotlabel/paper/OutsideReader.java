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
        presentOf(program);
    }

    /** The first of some programs of the same use that is there; where none is, it is as if the first one were missing. */
    public static String presentOf(String... programs) {
        var present = Stream.of(programs).filter(OutsideReader::isPresent).findFirst();
        Assumptions.assumeTrue(
                present.isPresent() || "true".equals(System.getenv("CI")), programs[0] + " is not installed");
        return present.orElse(programs[0]);
    }

    private static boolean isPresent(String program) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
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
