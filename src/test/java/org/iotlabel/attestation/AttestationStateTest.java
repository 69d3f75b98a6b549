package org.iotlabel.attestation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttestationStateTest {
    /** Rows are where it is, columns where it would go, in the order of the enum; x marks an allowed move. */
    private static final String MATRIX = """
                            DRA SUB RET ACC INE INF EVA INR GRA DEN DIS WIT
            DRAFT            .   x   .   .   .   .   .   .   .   .   .   x
            SUBMITTED        .   .   x   x   .   .   .   .   .   .   .   x
            RETURNED         .   x   .   .   .   .   .   .   .   .   x   x
            ACCEPTED         .   .   x   .   x   .   .   .   .   .   .   x
            IN_EVALUATION    .   .   x   .   .   x   x   .   .   .   .   x
            INFO_REQUESTED   .   .   .   .   x   .   .   .   .   .   x   x
            EVALUATED        .   .   .   .   .   .   .   x   .   .   .   x
            IN_REVIEW        .   .   .   .   x   .   .   .   x   x   .   x
            GRANTED          .   .   .   .   .   .   .   .   .   .   .   .
            DENIED           .   .   .   .   .   .   .   .   .   .   .   .
            DISMISSED        .   .   .   .   .   .   .   .   .   .   .   .
            WITHDRAWN        .   .   .   .   .   .   .   .   .   .   .   .
            """;

    @Test
    void every_move_is_as_the_matrix_says() {
        var written = Arrays.stream(AttestationState.values())
                .map(from -> "%-16s ".formatted(from)
                        + Arrays.stream(AttestationState.values())
                                .map(to -> from.next().contains(to) ? "x" : ".")
                                .collect(Collectors.joining("   ")))
                .collect(Collectors.joining("\n"));
        var expected = MATRIX.lines()
                .skip(1)
                .map(String::strip)
                .map(AttestationStateTest::squeeze)
                .toList();
        assertEquals(
                expected, written.lines().map(AttestationStateTest::squeeze).toList());
    }

    @ParameterizedTest
    @EnumSource
    void every_state_can_come_to_an_end(AttestationState state) {
        var reached = EnumSet.of(state);
        for (var grew = true; grew; ) {
            grew = reached.addAll(
                    reached.stream().flatMap(it -> it.next().stream()).toList());
        }
        assertTrue(reached.stream().anyMatch(AttestationState::isFinal));
    }

    @Test
    void only_four_states_are_final() {
        assertEquals(
                "GRANTED DENIED DISMISSED WITHDRAWN",
                Stream.of(AttestationState.values())
                        .filter(AttestationState::isFinal)
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")));
    }

    private static String squeeze(String line) {
        return line.strip().replaceAll(" +", " ");
    }
}
