package org.iotlabel.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.iotlabel.audit.Actor;
import org.iotlabel.party.AccreditationStep.Lapse;
import org.iotlabel.party.AccreditationStep.Recognise;
import org.iotlabel.party.AccreditationStep.Reinstate;
import org.iotlabel.party.AccreditationStep.Suspend;
import org.iotlabel.party.AccreditationStep.Withdraw;
import org.iotlabel.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccreditationStateTest {
    private static final Actor OWNER = new Actor(UUID.randomUUID(), "Olga", "SCHEME_OWNER");
    private static final LocalDate LAST_DAY = LocalDate.parse("2026-12-31");
    private static final Instant IN_TIME = Instant.parse("2026-12-31T23:59:59.999999Z");
    private static final Instant TOO_LATE = Instant.parse("2027-01-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FROM,       APPLIED, RECOGNISED, SUSPENDED, LAPSED, WITHDRAWN
            APPLIED,    no,      yes,        no,        no,     yes
            RECOGNISED, no,      no,         yes,       yes,    yes
            SUSPENDED,  no,      yes,        no,        yes,    yes
            LAPSED,     no,      no,         no,        no,     no
            WITHDRAWN,  no,      no,         no,        no,     no
            """)
    void from_each_state_only_these_can_follow(
            AccreditationState from,
            String applied,
            String recognised,
            String suspended,
            String lapsed,
            String withdrawn) {
        var allowed = new String[] {applied, recognised, suspended, lapsed, withdrawn};
        for (var to : AccreditationState.values()) {
            assertEquals("yes".equals(allowed[to.ordinal()]), from.next().contains(to), from + " to " + to);
        }
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FROM,       RECOGNISE,  SUSPEND,   REINSTATE,  WITHDRAW
            APPLIED,    RECOGNISED, no,        no,         WITHDRAWN
            RECOGNISED, no,         SUSPENDED, no,         WITHDRAWN
            SUSPENDED,  no,         no,        RECOGNISED, WITHDRAWN
            LAPSED,     no,         no,        no,         no
            WITHDRAWN,  no,         no,        no,         no
            """)
    void each_step_starts_only_where_it_is_meant_to(
            AccreditationState from, String recognise, String suspend, String reinstate, String withdraw) {
        expect(from, new Recognise(OWNER, "why"), recognise, IN_TIME);
        expect(from, new Suspend(OWNER, "why"), suspend, IN_TIME);
        expect(from, new Reinstate(OWNER, "why"), reinstate, IN_TIME);
        expect(from, new Withdraw(OWNER, "why"), withdraw, IN_TIME);
        expect(from, new Lapse(), "no", IN_TIME);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FROM,       LAPSE,  RECOGNISE, SUSPEND, REINSTATE, WITHDRAW
            APPLIED,    no,     no,        no,      no,        WITHDRAWN
            RECOGNISED, LAPSED, no,        no,      no,        no
            SUSPENDED,  LAPSED, no,        no,      no,        no
            LAPSED,     no,     no,        no,      no,        no
            WITHDRAWN,  no,     no,        no,      no,        no
            """)
    void after_the_last_day_it_can_only_lapse(
            AccreditationState from,
            String lapse,
            String recognise,
            String suspend,
            String reinstate,
            String withdraw) {
        expect(from, new Lapse(), lapse, TOO_LATE);
        expect(from, new Recognise(OWNER, "why"), recognise, TOO_LATE);
        expect(from, new Suspend(OWNER, "why"), suspend, TOO_LATE);
        expect(from, new Reinstate(OWNER, "why"), reinstate, TOO_LATE);
        expect(from, new Withdraw(OWNER, "why"), withdraw, TOO_LATE);
    }

    @Test
    void readers_see_it_lapsed_from_the_first_moment_after_the_last_day() {
        for (var state : Set.of(AccreditationState.RECOGNISED, AccreditationState.SUSPENDED)) {
            var accreditation = in(state);
            assertEquals(state, accreditation.state(IN_TIME));
            assertEquals(AccreditationState.LAPSED, accreditation.state(TOO_LATE));
            assertEquals(TOO_LATE, accreditation.stateSince(TOO_LATE.plusSeconds(5)));
            assertEquals(state, accreditation.state());
        }
    }

    @Test
    void it_covers_what_stands_in_its_scope_within_its_days_and_says_why_not() {
        var recognised = in(AccreditationState.RECOGNISED);
        assertEquals(Optional.empty(), recognised.whyNot("CAMERA", "1.0", 2, IN_TIME));
        var outOfScope = Optional.of(Ineligibility.OUT_OF_SCOPE);
        assertEquals(outOfScope, recognised.whyNot("LOCK", "1.0", 2, IN_TIME));
        assertEquals(outOfScope, recognised.whyNot("CAMERA", "1.1", 2, IN_TIME));
        assertEquals(outOfScope, recognised.whyNot("CAMERA", "1.0", 3, IN_TIME));
        var lapsed = Optional.of(Ineligibility.LAPSED);
        assertEquals(lapsed, recognised.whyNot("CAMERA", "1.0", 2, TOO_LATE));
        assertEquals(lapsed, recognised.whyNot("CAMERA", "1.0", 2, Instant.parse("2025-12-31T23:59:59Z")));
        assertEquals(Optional.empty(), recognised.whyNot("CAMERA", "1.0", 2, Instant.parse("2026-01-01T00:00:00Z")));
        for (var state :
                Set.of(AccreditationState.APPLIED, AccreditationState.SUSPENDED, AccreditationState.WITHDRAWN)) {
            assertEquals(Optional.of(Ineligibility.NOT_RECOGNISED), in(state).whyNot("CAMERA", "1.0", 2, IN_TIME));
        }
    }

    @Test
    void a_step_of_a_person_without_a_reason_cannot_be_made() {
        assertThrows(IllegalArgumentException.class, () -> new Withdraw(OWNER, " "));
    }

    private static void expect(AccreditationState from, AccreditationStep step, String target, Instant at) {
        var accreditation = in(from);
        var before = accreditation.history().size();
        if ("no".equals(target)) {
            var refused = assertThrows(Problem.class, () -> accreditation.take(step, at), from + " " + step);
            assertEquals(PartyProblem.ACCREDITATION_STATE, refused.type());
            assertEquals(from, accreditation.state());
            assertEquals(before, accreditation.history().size());
        } else {
            accreditation.take(step, at);
            assertEquals(AccreditationState.valueOf(target), accreditation.state());
            assertEquals(before + 1, accreditation.history().size());
            assertEquals(from.name(), accreditation.history().getLast().from());
        }
    }

    private static Accreditation in(AccreditationState state) {
        var scope = new AccreditationScope(
                new TreeSet<>(Set.of("CAMERA", "GATEWAY")), new TreeSet<>(Set.of("1.0")), new TreeSet<>(Set.of(1, 2)));
        var sent = new NewAccreditation(scope, "N-1", "FINAS", LocalDate.parse("2026-01-01"), LAST_DAY);
        var accreditation = new Accreditation(UUID.randomUUID(), sent, OWNER, IN_TIME);
        if (state != AccreditationState.APPLIED) {
            accreditation.take(new Recognise(OWNER, "why"), IN_TIME);
        }
        switch (state) {
            case APPLIED, RECOGNISED -> {}
            case SUSPENDED -> accreditation.take(new Suspend(OWNER, "why"), IN_TIME);
            case LAPSED -> accreditation.take(new Lapse(), TOO_LATE);
            case WITHDRAWN -> accreditation.take(new Withdraw(OWNER, "why"), IN_TIME);
        }
        return accreditation;
    }
}
