package org.iotlabel.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyTimesTest {

    private static final Instant BEGUN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant ENDED = Instant.parse("2027-01-01T00:00:00Z");
    private static final Instant LOST = Instant.parse("2026-06-01T00:00:00Z");

    @Test
    void a_key_that_signs_is_good_from_its_first_instant_on() {
        assertEquals(Standing.NOT_IN_USE_YET, standing(BEGUN, null, null, BEGUN.minusNanos(1)));
        assertEquals(Standing.GOOD, standing(BEGUN, null, null, BEGUN));
        assertEquals(Standing.NOT_IN_USE_YET, standing(null, null, null, BEGUN));
    }

    @Test
    void what_a_retired_key_signed_stays_good_and_nothing_new_counts() {
        assertEquals(Standing.GOOD, standing(BEGUN, ENDED, null, ENDED));
        assertEquals(Standing.RETIRED, standing(BEGUN, ENDED, null, ENDED.plusNanos(1)));
    }

    @Test
    void a_lost_key_counts_only_for_what_was_there_before() {
        for (var end : new Instant[] {null, ENDED}) {
            assertEquals(Standing.GOOD, standing(BEGUN, end, LOST, LOST.minusNanos(1)));
            assertEquals(Standing.COMPROMISED, standing(BEGUN, end, LOST, LOST));
        }
        assertEquals(Standing.COMPROMISED, standing(BEGUN, ENDED, LOST, ENDED.plusSeconds(1)));
    }

    private static Standing standing(
            @Nullable Instant active, @Nullable Instant until, @Nullable Instant lost, Instant logged) {
        return new KeyTimes(BEGUN, active, until, until, lost, lost).standing(logged);
    }

    @Test
    void a_key_goes_one_way() {
        var moves = new EnumMap<KeyState, Set<KeyState>>(KeyState.class);
        moves.put(KeyState.STANDBY, Set.of(KeyState.ACTIVE, KeyState.COMPROMISED));
        moves.put(KeyState.ACTIVE, Set.of(KeyState.RETIRED, KeyState.COMPROMISED));
        moves.put(KeyState.RETIRED, Set.of(KeyState.COMPROMISED));
        moves.put(KeyState.COMPROMISED, Set.of(KeyState.COMPROMISED));
        for (var state : KeyState.values()) {
            assertEquals(moves.get(state), state.next());
        }
    }
}
