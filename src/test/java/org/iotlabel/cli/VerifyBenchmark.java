package org.iotlabel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.iotlabel.verifier.SampleTrust;

/**
 * Measures how long {@code label verify --bulk} takes for a hundred thousand labels, each with a signature of its own:
 * writes a snapshot and what it takes to check it, then runs the command twice, as a fresh process would and warm.
 */
final class VerifyBenchmark {
    private static final int LABELS = 100_000;
    private static final int SIGNED = 2_000;

    private VerifyBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createTempDirectory("verify-benchmark");
        for (var file : SampleTrust.files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        var snapshot = snapshot(folder.resolve("snapshot.ndjson"));
        System.out.println("folder " + folder + ", " + Files.size(snapshot) / 1_000_000 + " MB");
        for (var round = 1; round <= 2; round++) {
            var begin = Instant.now();
            var result = LabelCommand.run(
                    "verify", "--offline", "--trust", folder.toString(), "--bulk", snapshot.toString());
            System.out.println("round " + round + ": " + Duration.between(begin, Instant.now()) + ", exit " + result);
        }
    }

    /** Signatures take longer than checks, so that some stand several times; nothing remembers that one was seen. */
    private static Path snapshot(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            var signed = new String[SIGNED];
            for (var i = 0; i < LABELS; i++) {
                if (i < SIGNED) {
                    signed[i] = SampleTrust.jwt();
                }
                out.write("{\"jwt\":\"" + signed[i % SIGNED] + "\",\"logIndex\":" + i + "}\n");
            }
        }
        return file;
    }
}
