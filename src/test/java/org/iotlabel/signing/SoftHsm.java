package org.iotlabel.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** A token of SoftHSM 2, in the folder that the environment variable SOFTHSM2_CONF of the test run leads to. */
final class SoftHsm {

    static final String PIN = "8642-not-a-secret";

    private SoftHsm() {}

    /** Makes a token and gives the library that reads it; a process has it once. */
    static Path libraryWithToken() throws IOException, InterruptedException {
        var library = Stream.of(
                        "/usr/lib/softhsm/libsofthsm2.so",
                        "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
                        "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so",
                        "/opt/homebrew/lib/softhsm/libsofthsm2.so")
                .map(Path::of)
                .filter(Files::exists)
                .findFirst();
        requireOrSkip(library);
        var configuration = Path.of(System.getenv("SOFTHSM2_CONF"));
        var tokens = Files.createTempDirectory(configuration.toAbsolutePath().getParent(), "softhsm");
        Files.writeString(configuration, "directories.tokendir = " + tokens + "\nlog.level = ERROR\n");
        run("softhsm2-util", "--init-token", "--free", "--label", "test", "--so-pin", "7531-admin", "--pin", PIN);
        return library.orElseThrow();
    }

    private static void requireOrSkip(Optional<Path> library) {
        var missing = "SoftHSM 2 is not installed (Debian: apt-get install softhsm2)";
        if ("true".equals(System.getenv("CI"))) {
            Assertions.assertTrue(library.isPresent(), missing);
        }
        Assumptions.assumeTrue(library.isPresent(), missing);
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        var words = new String(process.getInputStream().readAllBytes());
        Assertions.assertEquals(0, process.waitFor(), words);
    }
}
