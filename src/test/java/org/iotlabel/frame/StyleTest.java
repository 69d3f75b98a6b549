package org.iotlabel.frame;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for every style sheet of ours. */
class StyleTest {
    private static final Path SHEETS = Path.of("src/main/resources/META-INF/resources/style");

    /** A declaration, from its name to its end. */
    private static final Pattern DECLARATION = Pattern.compile("[{;]\\s*([a-z-]+\\s*:[^;{}]*)");

    /** A side of the page that does not turn with the direction of the writing (CSS Logical Properties Level 1). */
    private static final Pattern SIDE = Pattern.compile("\\b(left|right)\\b");

    @Test
    void no_rule_knows_left_from_right_so_that_every_page_can_be_read_from_either() throws IOException {
        var declarations = declarations();
        assertFalse(declarations.isEmpty());
        assertEquals(
                "",
                declarations.stream()
                        .filter(declaration -> SIDE.matcher(declaration).find())
                        .collect(joining("\n")));
    }

    private static List<String> declarations() throws IOException {
        try (var sheets = Files.list(SHEETS)) {
            return sheets.filter(sheet -> sheet.toString().endsWith(".css"))
                    .flatMap(sheet -> DECLARATION
                            .matcher(text(sheet))
                            .results()
                            .map((MatchResult found) -> sheet.getFileName() + ": " + found.group(1)))
                    .toList();
        }
    }

    private static String text(Path sheet) {
        try {
            return Files.readString(sheet);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
