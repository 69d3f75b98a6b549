package org.iotlabel.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BaselineStateTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            DRAFT,        DRAFT,        no
            DRAFT,        CONSULTATION, yes
            DRAFT,        EFFECTIVE,    no
            DRAFT,        SUNSET,       no
            DRAFT,        WITHDRAWN,    yes
            CONSULTATION, DRAFT,        yes
            CONSULTATION, CONSULTATION, no
            CONSULTATION, EFFECTIVE,    yes
            CONSULTATION, SUNSET,       no
            CONSULTATION, WITHDRAWN,    yes
            EFFECTIVE,    DRAFT,        no
            EFFECTIVE,    CONSULTATION, no
            EFFECTIVE,    EFFECTIVE,    no
            EFFECTIVE,    SUNSET,       yes
            EFFECTIVE,    WITHDRAWN,    no
            SUNSET,       DRAFT,        no
            SUNSET,       CONSULTATION, no
            SUNSET,       EFFECTIVE,    no
            SUNSET,       SUNSET,       no
            SUNSET,       WITHDRAWN,    yes
            WITHDRAWN,    DRAFT,        no
            WITHDRAWN,    CONSULTATION, no
            WITHDRAWN,    EFFECTIVE,    no
            WITHDRAWN,    SUNSET,       no
            WITHDRAWN,    WITHDRAWN,    no
            """)
    void every_move_is_allowed_or_not(BaselineState from, BaselineState to, String allowed) {
        assertEquals(allowed.equals("yes"), from.next().contains(to));
    }

    @ParameterizedTest
    @EnumSource
    void every_state_can_reach_a_final_one(BaselineState state) {
        Set<BaselineState> reached = EnumSet.of(state);
        for (int i = 0; i < BaselineState.values().length; i++) {
            reached.stream().toList().forEach(one -> reached.addAll(one.next()));
        }
        assertTrue(reached.stream().anyMatch(BaselineState::isFinal));
    }

    @Test
    void only_withdrawn_is_final() {
        assertEquals(
                Set.of(BaselineState.WITHDRAWN),
                Set.copyOf(Arrays.stream(BaselineState.values())
                        .filter(BaselineState::isFinal)
                        .toList()));
    }
}
