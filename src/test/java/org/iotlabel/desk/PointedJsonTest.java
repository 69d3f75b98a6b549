package org.iotlabel.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.Problem;
import org.junit.jupiter.api.Test;

class PointedJsonTest {
    @Test
    void lists_in_rows_are_there_where_they_are_filled_in_and_blank_ones_make_no_row() {
        var fields = Map.of(
                "/rows/3/who", List.of("Heron"),
                "/rows/3/where/-", List.of("FI\nEU\n"),
                "/rows/4/where/-", List.of("\n"),
                "/names/-", List.of(""));
        assertEquals("{\"names\":[],\"rows\":[{\"where\":[\"FI\",\"EU\"],\"who\":\"Heron\"}]}", sorted(fields));
    }

    /** A name is held against patterns, which take long over a long one. */
    @Test
    void a_name_longer_than_any_of_ours_is_refused_before_it_is_read() {
        for (var name : List.of("/1".repeat(40_000) + "\n/-", "x".repeat(201))) {
            var problem = assertThrows(Problem.class, () -> PointedJson.of(Map.of(name, List.of(""))));
            assertEquals(CommonProblem.MALFORMED, problem.type());
        }
    }

    private static String sorted(Map<String, List<String>> fields) {
        return PointedJson.of(new java.util.TreeMap<>(fields)).toString();
    }
}
