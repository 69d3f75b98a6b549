package org.iotlabel.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.iotlabel.audit.Actor;
import org.iotlabel.party.OrganisationStep.Admit;
import org.iotlabel.party.OrganisationStep.Refuse;
import org.iotlabel.party.OrganisationStep.Reinstate;
import org.iotlabel.party.OrganisationStep.Suspend;
import org.iotlabel.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationStateTest {
    private static final Actor OWNER = new Actor(UUID.randomUUID(), "Olga", "SCHEME_OWNER");
    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FROM,      APPLIED, ADMITTED, REFUSED, SUSPENDED
            APPLIED,   no,      yes,      yes,     no
            ADMITTED,  no,      no,       no,      yes
            REFUSED,   no,      no,       no,      no
            SUSPENDED, no,      yes,      no,      no
            """)
    void from_each_state_only_these_can_follow(
            OrganisationState from, String applied, String admitted, String refused, String suspended) {
        var allowed = new String[] {applied, admitted, refused, suspended};
        for (var to : OrganisationState.values()) {
            assertEquals("yes".equals(allowed[to.ordinal()]), from.next().contains(to), from + " to " + to);
        }
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FROM,      ADMIT,    REFUSE,  SUSPEND,   REINSTATE
            APPLIED,   ADMITTED, REFUSED, no,        no
            ADMITTED,  no,       no,      SUSPENDED, no
            REFUSED,   no,       no,      no,        no
            SUSPENDED, no,       no,      no,        ADMITTED
            """)
    void each_step_starts_in_one_state_and_leads_to_one(
            OrganisationState from, String admit, String refuse, String suspend, String reinstate) {
        expect(from, new Admit(OWNER, "why"), admit);
        expect(from, new Refuse(OWNER, "why"), refuse);
        expect(from, new Suspend(OWNER, "why"), suspend);
        expect(from, new Reinstate(OWNER, "why"), reinstate);
    }

    private static void expect(OrganisationState from, OrganisationStep step, String target) {
        var organisation = in(from);
        var before = organisation.history().size();
        if ("no".equals(target)) {
            var refused = assertThrows(Problem.class, () -> organisation.take(step, NOW));
            assertEquals(PartyProblem.ORGANISATION_STATE, refused.type());
            assertEquals(from.name(), refused.members().get("state"));
            assertEquals(from, organisation.state());
            assertEquals(before, organisation.history().size());
        } else {
            organisation.take(step, NOW);
            assertEquals(OrganisationState.valueOf(target), organisation.state());
            var last = organisation.history().getLast();
            assertEquals(from.name(), last.from());
            assertEquals(target, last.to());
            assertEquals("why", last.reason());
        }
    }

    @Test
    void a_step_without_a_reason_cannot_be_made() {
        assertThrows(IllegalArgumentException.class, () -> new Refuse(OWNER, " \n"));
    }

    @Test
    void the_scheme_itself_never_moves() {
        var scheme = Organisation.scheme(described(OrganisationKind.SCHEME), NOW);
        assertThrows(Problem.class, () -> scheme.take(new Suspend(OWNER, "why"), NOW));
        assertEquals(OrganisationState.ADMITTED, scheme.state());
    }

    @Test
    void names_that_look_the_same_are_the_same() {
        assertEquals(NameKey.of("Lumen  GmbH "), NameKey.of("LUMEN gmbh"));
        assertEquals(NameKey.of("Ｌumen"), NameKey.of("lumen"));
        assertTrue(NameKey.ofOptional("  ") == null);
    }

    private static Organisation in(OrganisationState state) {
        var organisation = Organisation.applied(described(OrganisationKind.VENDOR), OWNER, NOW);
        switch (state) {
            case APPLIED -> {}
            case ADMITTED -> organisation.take(new Admit(OWNER, "in"), NOW);
            case REFUSED -> organisation.take(new Refuse(OWNER, "out"), NOW);
            case SUSPENDED -> {
                organisation.take(new Admit(OWNER, "in"), NOW);
                organisation.take(new Suspend(OWNER, "stop"), NOW);
            }
        }
        return organisation;
    }

    private static NewOrganisation described(OrganisationKind kind) {
        return new NewOrganisation(kind, "Lumen GmbH", "1 Street", "https://lumen.example", "DE", null);
    }
}
