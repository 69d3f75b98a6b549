package org.iotlabel.authorization;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The authorization matrix, read from the one table of the repository. */
final class Matrix {
    private static final String FILE = "/authorization/matrix.md";

    private Matrix() {}

    /** One row: what is expected when these callers try this operation on such a thing. */
    record Row(String operation, String thing, Map<CallerKind, List<String>> cells) {
        /** The status, {@code may}, or {@code -} where it is not tried. */
        String expected(CallerKind caller, Whose whose) {
            var cell = cells.get(caller);
            return cell.size() == 1 ? cell.getFirst() : cell.get(whose.ordinal());
        }

        /** Whether there is such a thing at all; otherwise one request stands for all three. */
        boolean isAboutAThing() {
            return !thing.equals("-");
        }
    }

    static List<Row> rows() {
        var table = text().lines()
                .filter(line -> line.startsWith("|") && !line.startsWith("|---"))
                .map(Matrix::cells)
                .toList();
        var header = table.getFirst();
        return table.stream()
                .filter(cells -> !cells.equals(header))
                .map(cells -> row(header, cells))
                .toList();
    }

    private static Row row(List<String> header, List<String> cells) {
        if (cells.size() != header.size()) {
            throw new IllegalArgumentException("a cell is missing or too many: " + cells);
        }
        var expected = new EnumMap<CallerKind, List<String>>(CallerKind.class);
        for (var column = 2; column < header.size(); column++) {
            var parts = List.of(cells.get(column).split("/"));
            if (parts.size() != 1 && parts.size() != Whose.values().length) {
                throw new IllegalArgumentException("one or three answers, not " + parts + " in " + cells);
            }
            expected.put(CallerKind.titled(header.get(column)), parts);
        }
        return new Row(cells.get(0), cells.get(1), expected);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList();
    }

    private static String text() {
        try (var file = Matrix.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Every request of the table. */
    static Stream<Attempt> attempts() {
        return rows().stream()
                .flatMap(row -> Arrays.stream(CallerKind.values())
                        .flatMap(caller -> Arrays.stream(Whose.values())
                                .filter(whose -> row.isAboutAThing() || whose == Whose.OWN)
                                .map(whose -> new Attempt(row, caller, whose))))
                .filter(attempt -> !attempt.expected().equals("-"));
    }

    /** One request of the table. */
    record Attempt(Row row, CallerKind caller, Whose whose) {
        String expected() {
            return row.expected(caller, whose);
        }

        boolean isRefused() {
            return !expected().equals("may") && !expected().equals("200");
        }

        @Override
        public String toString() {
            return row.operation() + " by " + caller + " on " + whose + " " + row.thing();
        }
    }
}
