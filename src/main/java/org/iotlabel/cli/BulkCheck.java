package org.iotlabel.cli;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.iotlabel.verifier.Artefact;
import org.iotlabel.verifier.Question;
import org.iotlabel.verifier.Result;
import org.iotlabel.verifier.VerdictCode;
import org.iotlabel.verifier.Verifier;

/**
 * Checks every label of a snapshot, on all processors: one line of the file is one label. What it prints stands in the order
 * of the lines. Of the file, no more is in memory than what is being checked.
 */
final class BulkCheck {
    private static final int NAMED = 100;

    /** What stands twice in a line would be one label to this reader and another one to the next. */
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private final Verifier verifier;
    private final Question question;
    private final Predicate<VerdictCode> isGood;
    private final Map<VerdictCode, Long> counts = new EnumMap<>(VerdictCode.class);
    private int named;

    /** A label that is not good. */
    private record Bad(long line, Result result) {}

    /** What a part of the file came to. */
    private record Part(Map<VerdictCode, Long> counts, List<Bad> bad) {}

    BulkCheck(Verifier verifier, Question question, Predicate<VerdictCode> isGood) {
        this.verifier = verifier;
        this.question = question;
        this.isGood = isGood;
    }

    /** Checks all; the exit code. */
    int run(Path snapshot, PrintWriter out) throws IOException {
        var processors = Runtime.getRuntime().availableProcessors();
        try (var pool = Executors.newFixedThreadPool(processors);
                var lines = SnapshotLines.of(snapshot)) {
            var waiting = new ArrayDeque<Future<Part>>();
            var first = 1L;
            for (var part = lines.next(); !part.isEmpty(); part = lines.next()) {
                var some = part;
                var from = first;
                waiting.add(pool.submit(() -> check(some, from)));
                first += some.size();
                // The file may be larger than memory.
                if (waiting.size() > 4 * processors) {
                    add(waiting.remove(), out);
                }
            }
            while (!waiting.isEmpty()) {
                add(waiting.remove(), out);
            }
        }
        counts.forEach((verdict, count) -> out.println("%-24s %d".formatted(verdict, count)));
        out.flush();
        return !counts.isEmpty() && counts.keySet().stream().allMatch(isGood) ? 0 : 1;
    }

    private Part check(List<byte[]> lines, long first) {
        var found = new EnumMap<VerdictCode, Long>(VerdictCode.class);
        var bad = new ArrayList<Bad>();
        for (int i = 0; i < lines.size(); i++) {
            var result = verifier.verify(artefact(lines.get(i)), question);
            found.merge(result.verdict(), 1L, Long::sum);
            if (!isGood.test(result.verdict())) {
                bad.add(new Bad(first + i, result));
            }
        }
        return new Part(found, bad);
    }

    private static Artefact artefact(byte[] line) {
        try {
            var jwt = JSON.readTree(line).path("jwt");
            return jwt.isTextual() ? new Artefact.Credential(jwt.asText()) : new Artefact.Unreadable();
        } catch (IOException e) {
            return new Artefact.Unreadable();
        }
    }

    private void add(Future<Part> future, PrintWriter out) {
        try {
            var part = future.get();
            part.counts().forEach((verdict, count) -> counts.merge(verdict, count, Long::sum));
            for (var one : part.bad()) {
                if (named++ < NAMED) {
                    out.println("line " + one.line() + ": " + one.result().verdict()
                            + one.result().serial().map(serial -> "  " + serial).orElse("")
                            + one.result()
                                    .decisive()
                                    .map(line -> "  " + line.sentence())
                                    .orElse(""));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("stopped");
        } catch (ExecutionException e) {
            throw new Failure("a part of the snapshot could not be checked: " + e.getCause());
        }
    }
}
