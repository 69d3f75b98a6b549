package org.iotlabel.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotLinesTest {
    @Test
    void lines_end_with_a_line_feed_and_the_last_one_may_lack_it() throws IOException {
        assertEquals(List.of("one", "", "two", "three"), lines("one\n\ntwo\nthree"));
        assertEquals(List.of("one", "two"), lines("one\ntwo\n"));
        assertEquals(List.of(""), lines("\n"));
        assertEquals(List.of(), lines(""));
    }

    @Test
    void lines_are_whole_wherever_a_read_ends() throws IOException {
        var expected = new ArrayList<String>();
        for (int i = 0; i < 500; i++) {
            expected.add(String.valueOf((char) ('a' + i % 26)).repeat(i * 7 % 4000));
        }
        assertEquals(expected, lines(String.join("\n", expected) + "\n"));
    }

    @Test
    void a_line_longer_than_any_label_stands_as_an_empty_one() throws IOException {
        var longest = "x".repeat(SnapshotLines.LONGEST);
        assertEquals(List.of("a", longest, "b"), lines("a\n" + longest + "\nb"));
        assertEquals(List.of("a", "", "b"), lines("a\n" + longest + "x\nb"));
        assertEquals(List.of(""), lines(longest.repeat(3)));
    }

    @Test
    void many_long_lines_are_handed_out_by_few() throws IOException {
        var text = ("x".repeat(SnapshotLines.LONGEST) + "\n").repeat(5).getBytes(UTF_8);
        try (var lines = new SnapshotLines(new ByteArrayInputStream(text))) {
            assertEquals(2, lines.next().size());
        }
        try (var lines =
                new SnapshotLines(new ByteArrayInputStream("x\n".repeat(100).getBytes(UTF_8)))) {
            assertEquals(SnapshotLines.TOGETHER, lines.next().size());
            assertEquals(100 - SnapshotLines.TOGETHER, lines.next().size());
            assertTrue(lines.next().isEmpty());
        }
    }

    private static List<String> lines(String text) throws IOException {
        var all = new ArrayList<String>();
        try (var lines = new SnapshotLines(new ByteArrayInputStream(text.getBytes(UTF_8)))) {
            for (var some = lines.next(); !some.isEmpty(); some = lines.next()) {
                some.forEach(line -> all.add(new String(line, UTF_8)));
            }
        }
        return all;
    }
}
