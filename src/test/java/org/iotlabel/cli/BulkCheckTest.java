package org.iotlabel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.iotlabel.vectors.VectorsInBulk;
import org.iotlabel.verifier.Artefact;
import org.iotlabel.verifier.VerdictCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A snapshot gives each label the verdict that it has alone. */
class BulkCheckTest {
    private static final int TIMES = 5;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    @ParameterizedTest
    @MethodSource("org.iotlabel.vectors.VectorsInBulk#all")
    void each_published_credential_gets_the_verdict_that_it_gets_alone(VectorsInBulk vector) throws IOException {
        var alone = vector.verifier().verify(new Artefact.Credential(vector.compact()), vector.question());
        var exit = check(vector, (line(vector.compact()) + "\n").repeat(TIMES));
        var lines = out.toString().lines().toList();
        assertEquals("%-24s %d".formatted(alone.verdict(), TIMES), lines.getLast());
        assertEquals(alone.verdict() == VerdictCode.VALID ? 0 : 1, exit);
        // What is longer than any line is not even read; alone it is refused for its length, in other words.
        alone.decisive()
                .filter(_ -> vector.compact().length() < SnapshotLines.LONGEST / 2)
                .ifPresent(why -> assertTrue(
                        lines.getFirst().startsWith("line 1: " + alone.verdict())
                                && lines.getFirst().endsWith("  " + why.sentence()),
                        lines.getFirst()));
    }

    @Test
    void bad_labels_are_named_in_the_order_of_their_lines() throws IOException {
        var good = VectorsInBulk.of("good/level-1.json");
        var text = new StringBuilder();
        var bad = List.of(3, 65, 66, 300, 599);
        IntStream.rangeClosed(1, 600)
                .forEach(i -> text.append(bad.contains(i) ? "nonsense" : line(good.compact()))
                        .append('\n'));
        assertEquals(1, check(good, text.toString()));
        assertEquals(
                bad.stream().map(i -> "line " + i + ": UNKNOWN_LABEL").toList(),
                out.toString()
                        .lines()
                        .filter(line -> line.startsWith("line "))
                        .map(line -> line.replaceFirst("  .*", ""))
                        .toList());
        assertTrue(out.toString().matches("(?s).*VALID +595\\s.*"), out.toString());
    }

    @Test
    void a_line_that_two_readers_could_understand_differently_is_no_label() throws IOException {
        var good = VectorsInBulk.of("good/level-1.json");
        var twice = "{\"jwt\":\"x\",\"jwt\":\"" + good.compact() + "\"}";
        assertEquals(1, check(good, twice + "\n" + line(good.compact()) + line("x") + "\n"));
        assertTrue(out.toString().matches("(?s).*UNKNOWN_LABEL +2\\s"), out.toString());
    }

    private int check(VectorsInBulk vector, String snapshot) throws IOException {
        var file = Files.writeString(folder.resolve("snapshot.ndjson"), snapshot);
        return new BulkCheck(vector.verifier(), vector.question(), VerdictCode.VALID::equals)
                .run(file, new PrintWriter(out, true));
    }

    private static String line(String compact) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("jwt", compact)
                .put("logIndex", 1)
                .toString();
    }
}
