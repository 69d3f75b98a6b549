package org.iotlabel.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentStateTest {
    /** Rows are where it is, columns where it would go, in the order of the enum; x marks an allowed move. */
    private static final String MATRIX = """
                       OFF ACC SEA DEC CAN
            OFFERED     .   x   .   x   x
            ACCEPTED    .   .   x   x   x
            SEALED      .   x   .   .   .
            DECLINED    .   .   .   .   .
            CANCELLED   .   .   .   .   .
            """;

    @Test
    void every_move_is_as_the_matrix_says() {
        var written = Arrays.stream(AssessmentState.values())
                .map(from -> from + " "
                        + Arrays.stream(AssessmentState.values())
                                .map(to -> from.next().contains(to) ? "x" : ".")
                                .collect(Collectors.joining(" ")))
                .toList();
        assertEquals(
                MATRIX.lines()
                        .skip(1)
                        .map(line -> line.strip().replaceAll(" +", " "))
                        .toList(),
                written);
    }

    @ParameterizedTest
    @EnumSource
    void whoever_left_holds_no_seat_and_sees_no_file(AssessmentState state) {
        if (state.next().isEmpty()) {
            assertFalse(state.holdsSeat());
            assertFalse(state.opensFile());
        } else {
            assertTrue(state.holdsSeat());
        }
    }

    @Test
    void an_offer_opens_nothing() {
        assertFalse(AssessmentState.OFFERED.opensFile());
    }
}
