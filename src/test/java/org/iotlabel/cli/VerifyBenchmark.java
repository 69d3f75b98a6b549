package org.iotlabel.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.iotlabel.verifier.SampleTrust;

/**
 * Measures how long {@code label verify --bulk} takes for a hundred thousand labels, or as many as the first argument says:
 * writes a snapshot and what it takes to check it, then runs the command twice, as a fresh process would and warm. What it
 * has written stays, for {@code ./label verify --bulk} itself.
 */
final class VerifyBenchmark {
    private static final int LABELS = 100_000;
    private static final double NANOSECONDS = 1e9;
    private static final int SIGNED = 2_000;

    private VerifyBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createTempDirectory("verify-benchmark");
        for (var file : SampleTrust.files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        var labels = arguments.length == 0 ? LABELS : Integer.parseInt(arguments[0]);
        // Beside the folder: what lies in it is read as trust.
        var snapshot = snapshot(Files.createTempFile("snapshot", ".ndjson"), labels);
        System.out.println(
                "--trust " + folder + " --bulk " + snapshot + ", " + Files.size(snapshot) / 1_000_000 + " MB");
        for (var round = 1; round <= 2; round++) {
            var begin = Instant.now();
            var busy = busy();
            var result = LabelCommand.run(
                    "verify", "--offline", "--trust", folder.toString(), "--bulk", snapshot.toString());
            System.out.printf(
                    "round %d: %s, %.1f s of processor time, exit %d%n",
                    round, Duration.between(begin, Instant.now()), (busy() - busy) / NANOSECONDS, result);
        }
    }

    private static long busy() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** Signatures take longer than checks, so that some stand several times; nothing remembers that one was seen. */
    private static Path snapshot(Path file, int labels) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            var signed = new String[SIGNED];
            for (var i = 0; i < labels; i++) {
                if (i < SIGNED) {
                    signed[i] = SampleTrust.jwt();
                }
                out.write("{\"jwt\":\"" + signed[i % SIGNED] + "\",\"logIndex\":" + i + "}\n");
            }
        }
        return file;
    }
}
