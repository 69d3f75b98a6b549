package org.iotlabel.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.iotlabel.audit.Actor;
import org.iotlabel.problem.Problem;
import org.junit.jupiter.api.Test;

class InvitationStateTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(8));
    private static final Actor ADMIN = new Actor(UUID.randomUUID(), "Ada", "VENDOR_ADMIN");
    private static final Login INVITED =
            new Login(UUID.randomUUID(), "https://login.test", "s", "Ina", "ina@example.test", null);

    /** Rows are where it is, columns what is tried; a cell says where it is then, or what refuses it. */
    private static final String MATRIX = """
            PENDING  ACCEPTED REVOKED REVOKED
            ACCEPTED INVITATION_SPENT INVITATION_SPENT ACCEPTED
            REVOKED  INVITATION_SPENT INVITATION_SPENT REVOKED
            EXPIRED  INVITATION_EXPIRED INVITATION_EXPIRED REVOKED
            """;

    private record Attempt(Instant at, Consumer<Invitation> act) {}

    @Test
    void every_act_in_every_state_is_as_the_matrix_says() {
        var written = Arrays.stream(InvitationState.values())
                .map(state -> state + " "
                        + acts(state == InvitationState.EXPIRED ? LATER : NOW).stream()
                                .map(attempt -> outcome(in(state), attempt))
                                .collect(Collectors.joining(" ")))
                .toList();
        assertEquals(
                MATRIX.lines().map(line -> line.strip().replaceAll(" +", " ")).toList(), written);
    }

    private static List<Attempt> acts(Instant at) {
        return List.of(
                new Attempt(at, invitation -> invitation.accept(INVITED, at)),
                new Attempt(at, invitation -> invitation.revoke(ADMIN.principal(), at)),
                new Attempt(at, invitation -> invitation.close(ADMIN.principal(), at)));
    }

    private static String outcome(Invitation invitation, Attempt attempt) {
        var before = invitation.stateAt(attempt.at());
        try {
            attempt.act().accept(invitation);
            return invitation.stateAt(attempt.at()).name();
        } catch (Problem refused) {
            assertEquals(before, invitation.stateAt(attempt.at()), "a refused act changes nothing");
            return refused.type().toString();
        }
    }

    private static Invitation in(InvitationState state) {
        var sent = new NewInvitation("Ina@example.test", null, Role.VENDOR_MEMBER);
        var invitation = new Invitation(UUID.randomUUID(), sent, InvitationToken.random(), ADMIN, NOW);
        switch (state) {
            case PENDING, EXPIRED -> {}
            case ACCEPTED -> invitation.accept(INVITED, NOW);
            case REVOKED -> invitation.revoke(ADMIN.principal(), NOW);
        }
        return invitation;
    }
}
