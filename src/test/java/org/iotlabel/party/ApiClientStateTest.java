package org.iotlabel.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.iotlabel.audit.Actor;
import org.iotlabel.problem.Problem;
import org.junit.jupiter.api.Test;

class ApiClientStateTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final UUID VENDOR = UUID.randomUUID();
    private static final Actor ADMIN = new Actor(UUID.randomUUID(), "Ada", "VENDOR_ADMIN");
    private static final Membership JOINED = new Membership(
            VENDOR,
            new Principal(new Login(UUID.randomUUID(), "https://login.test", "s", "of-c", null, "c"), NOW),
            Role.VENDOR_MEMBER,
            NOW);

    /** Rows are where it is, columns what is tried: to let it act, to remove it, to give it up; a cell says where it is then. */
    private static final String MATRIX = """
            REGISTERING ACTIVE CLIENT_STATE FAILED
            ACTIVE CLIENT_STATE REMOVED ACTIVE
            REMOVED CLIENT_STATE CLIENT_STATE REMOVED
            FAILED CLIENT_STATE CLIENT_STATE FAILED
            """;

    private static final List<Consumer<ApiClient>> ACTS =
            List.of(client -> client.activate(JOINED, NOW), client -> client.remove(NOW), client -> client.fail(NOW));

    @Test
    void every_act_in_every_state_is_as_the_matrix_says() {
        var written = Arrays.stream(ApiClientState.values())
                .map(state -> state + " "
                        + ACTS.stream().map(act -> outcome(in(state), act)).collect(Collectors.joining(" ")))
                .toList();
        assertEquals(MATRIX.lines().toList(), written);
    }

    private static String outcome(ApiClient client, Consumer<ApiClient> act) {
        var before = client.state();
        try {
            act.accept(client);
            return client.state().name();
        } catch (Problem refused) {
            assertEquals(before, client.state(), "a refused act changes nothing");
            return refused.type().toString();
        }
    }

    private static ApiClient in(ApiClientState state) {
        var client = new ApiClient(VENDOR, "Build server", null, ADMIN, NOW);
        switch (state) {
            case REGISTERING -> {}
            case ACTIVE -> client.activate(JOINED, NOW);
            case REMOVED -> {
                client.activate(JOINED, NOW);
                client.remove(NOW);
            }
            case FAILED -> client.fail(NOW);
        }
        return client;
    }
}
