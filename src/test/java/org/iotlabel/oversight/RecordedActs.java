package org.iotlabel.oversight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The codes that the application writes to the audit trail, as its sources have them. */
final class RecordedActs {
    private static final Path SOURCES = Path.of("src/main/java/org/iotlabel");
    private static final Pattern ACT = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern SUBJECT = Pattern.compile("Subject\\.of\\(\"([a-z-]+)\"");

    private RecordedActs() {}

    static List<String> acts() {
        var written = writers().flatMap(source -> found(ACT, source));
        var steps = Stream.of("label", "attestation").flatMap(RecordedActs::steps);
        return Stream.concat(written, steps).distinct().sorted().toList();
    }

    static List<String> subjects() {
        return writers()
                .flatMap(source -> found(SUBJECT, source))
                .distinct()
                .sorted()
                .toList();
    }

    /** Moves of these two are called after their steps. */
    private static Stream<String> steps(String lifecycle) {
        try {
            var step = Class.forName("org.iotlabel." + lifecycle + ".Step");
            return Arrays.stream(step.getPermittedSubclasses())
                    .map(one -> lifecycle + "." + one.getSimpleName().toLowerCase(Locale.ROOT));
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static Stream<String> writers() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(RecordedActs::text).toList().stream()
                    .filter(source -> source.contains("AuditTrail") || source.contains("String action()"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<String> found(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(match -> match.group(1));
    }
}
