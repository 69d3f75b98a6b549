package org.iotlabel.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassageTest {
    private static final String LONG = lines(1, 30);

    @Test
    void a_short_text_is_told_whole() {
        assertEquals("1\n2\n3", Passage.of("1\n2\n3", "1\n2\n4"));
    }

    @Test
    void of_a_long_one_the_lines_that_differ_with_two_around_them() {
        var other = LONG.replace("\n15\n", "\nfifteen\n").replace("\n17\n", "\nseventeen\n");
        assertEquals("…\n13\n14\n15\n16\n17\n18\n19\n…", Passage.of(LONG, other));
        assertEquals("…\n13\n14\nfifteen\n16\nseventeen\n18\n19\n…", Passage.of(other, LONG));
    }

    @Test
    void at_its_ends_nothing_is_left_out_there() {
        assertEquals("1\n2\n3\n…", Passage.of(LONG, LONG.replaceFirst("1", "one")));
        assertEquals("…\n28\n29\n30", Passage.of(LONG, LONG.replace("30", "thirty")));
        assertEquals(LONG, Passage.of(LONG, ""));
        assertEquals("", Passage.of("", LONG));
    }

    @Test
    void where_lines_were_put_in_or_are_said_twice_each_side_has_its_own() {
        assertEquals("…\n29\n30", Passage.of(LONG, LONG + "\n31"));
        assertEquals("…\n29\n30\n31", Passage.of(LONG + "\n31", LONG));
        var twice = "1\n".repeat(25);
        assertEquals("…\n1\n1", Passage.of(twice, twice + "1\n"));
        assertEquals("…\n1\n1\n1", Passage.of(twice + "1\n", twice));
    }

    private static String lines(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).collect(Collectors.joining("\n"));
    }
}
