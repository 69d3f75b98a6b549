package org.iotlabel.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelStateTest {
    private static final Instant END = Instant.parse("2028-03-01T10:00:00Z");

    @Test
    void every_move_is_as_the_matrix_says() {
        var expected = """
                ISSUING     . x . . . . .
                ACTIVE      . . x x x x x
                SUSPENDED   . x . x x x x
                WITHDRAWN   . . . . . . .
                SURRENDERED . . . . . . .
                SUPERSEDED  . . . . . . .
                EXPIRED     . . . . . . .""";
        assertEquals(
                expected,
                Arrays.stream(LabelState.values())
                        .map(from -> "%-11s ".formatted(from)
                                + Arrays.stream(LabelState.values())
                                        .map(to -> from.next().contains(to) ? "x" : ".")
                                        .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @EnumSource
    void every_state_can_come_to_an_end(LabelState state) {
        var reached = EnumSet.of(state);
        for (var grew = true; grew; ) {
            grew = reached.addAll(
                    reached.stream().flatMap(it -> it.next().stream()).toList());
        }
        assertTrue(reached.stream().anyMatch(LabelState::isFinal));
    }

    @ParameterizedTest
    @EnumSource
    void before_its_end_a_label_stands_where_it_was_written(LabelState state) {
        assertEquals(state, state.at(END.minusNanos(1), END));
    }

    @ParameterizedTest
    @EnumSource
    void time_ends_what_runs_and_nothing_else(LabelState state) {
        var expected = state == LabelState.ACTIVE || state == LabelState.SUSPENDED ? LabelState.EXPIRED : state;
        assertEquals(expected, state.at(END, END));
    }
}
