package org.iotlabel.frame;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for all style of ours: in the sheets, in the page that is one file, and in the frame that evidence is shown in. */
class StyleTest {
    private static final Path SHEETS = Path.of("src/main/resources/META-INF/resources/style");
    private static final Path OFFLINE = SHEETS.resolveSibling("verify.html");
    private static final Path EVIDENCE = Path.of("src/main/java/org/iotlabel/assessment/SealedFrame.java");

    /** A declaration, from its name to its end. */
    private static final Pattern DECLARATION = Pattern.compile("[{;]\\s*([a-z-]+\\s*:[^;{}]*)");

    private static final Pattern STYLE_ELEMENT = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);
    private static final Pattern STYLE_CONSTANT = Pattern.compile("String STYLE =(.*?\");", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

    /** A side of the page that does not turn with the direction of the writing (CSS Logical Properties Level 1). */
    private static final Pattern SIDE = Pattern.compile("\\b(left|right)\\b");

    /** All four sides in one, of which the second is the right one and the fourth the left one (CSS Box Model Level 3). */
    private static final Pattern FOUR =
            Pattern.compile("(?:margin|padding|inset|border-\\w+)\\s*:\\s*(\\S+)\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)\\s*");

    @Test
    void no_rule_knows_left_from_right_so_that_every_page_can_be_read_from_either() throws IOException {
        try (var files = Files.list(SHEETS)) {
            var sheets = files.filter(file -> file.toString().endsWith(".css")).map(StyleTest::text);
            var wrong = Stream.concat(sheets, Stream.of(offline(), evidence()))
                    .flatMap(style -> declarations(style).stream())
                    .filter(StyleTest::knowsASide)
                    .toList();
            assertEquals(List.of(), wrong);
        }
    }

    /** On paper sizes are those of print; code is a part of the size around it. */
    @Test
    void letters_on_a_screen_have_the_sizes_of_one_scale() throws IOException {
        try (var files = Files.list(SHEETS)) {
            var others = files.filter(file -> file.toString().endsWith(".css"))
                    .map(StyleTest::text)
                    .flatMap(style -> declarations(style.replaceFirst("(?s)@media print \\{.*", "")).stream())
                    .filter(declaration -> declaration.matches("font-size\\s*:.*"))
                    .filter(declaration ->
                            !declaration.matches("font-size\\s*:\\s*(var\\(--\\w+\\)|0[.]9em|inherit)\\s*"))
                    .toList();
            assertEquals(List.of(), others);
        }
    }

    /** Else there would be nothing to find. */
    @Test
    void what_knows_a_side_is_found() {
        assertTrue(Stream.of("float: left", "margin: 0 1rem 0 0", "padding-right: 0")
                .allMatch(StyleTest::knowsASide));
        assertFalse(Stream.of("margin: 0 1rem 2rem 1rem", "inset: 0 auto", "padding: 0 1rem 0")
                .anyMatch(StyleTest::knowsASide));
        Stream.of(offline(), evidence())
                .forEach(style -> assertTrue(declarations(style).size() > 9, style));
    }

    private static boolean knowsASide(String declaration) {
        var four = FOUR.matcher(declaration);
        return SIDE.matcher(declaration).find()
                || four.matches() && !four.group(2).equals(four.group(4));
    }

    private static String offline() {
        return found(STYLE_ELEMENT, text(OFFLINE)).collect(joining());
    }

    private static String evidence() {
        return found(STYLE_CONSTANT, text(EVIDENCE))
                .flatMap(style -> found(LITERAL, style))
                .collect(joining());
    }

    private static List<String> declarations(String style) {
        return found(DECLARATION, style).toList();
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(one -> one.group(1));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
