package org.iotlabel.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/**
 * Plays random commands on real cases and on the model of their lifecycles beside them; both have to agree in every answer,
 * state and history, and what a resource offers has to be what the call then answers. The seed stands in each failure and can
 * be given as {@code -Dlabel.test.seed}.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RandomCommandsTest {
    private static final int CASES = Integer.getInteger("label.test.cases", 10);
    private static final int STEPS = 40;

    @Inject
    RelayOutboxMessages relay;

    @Test
    void cases_and_their_model_agree_whatever_is_tried() {
        var seed = Long.getLong("label.test.seed", System.nanoTime());
        var reached = EnumSet.noneOf(Command.class);
        for (var number = 0; number < CASES; number++) {
            play(seed, number, reached);
        }
        assertTrue(
                reached.containsAll(Set.of(Command.SUBMIT, Command.SEAL)), "seed " + seed + " got nowhere: " + reached);
    }

    private void play(long seed, int number, Set<Command> reached) {
        var random = new Random(seed + number);
        var model = new LifecycleModel();
        var real = new PlayedCase(relay);
        var told = new ArrayList<String>(List.of("seed " + seed + ", case " + number));
        for (var step = 0; step < STEPS; step++) {
            var command = choose(model, random);
            var isAllowed = model.isAllowed(command);
            told.add(command + (isAllowed ? "" : " (refused)"));
            var story = String.join(", ", told);
            var offered = real.offered(command);
            var answer = real.play(command);
            compareAnswer(isAllowed, offered, answer, story);
            if (isAllowed) {
                model.take(command);
                reached.add(command);
            }
            assertEquals(states(model), real.states(), story);
        }
        assertEquals(model.attestationMoves, real.attestationMoves(), String.join(", ", told));
        assertEquals(model.labelMoves, real.labelMoves(), String.join(", ", told));
    }

    private static void compareAnswer(
            boolean isAllowed, Optional<Map<String, Object>> offered, Optional<Response> answer, String story) {
        answer.ifPresent(given -> {
            var status = given.statusCode();
            var isRefused =
                    status == 409 || status == 422 && !given.path("type").equals("/problems/invalid");
            assertTrue(isAllowed ? status / 100 == 2 : isRefused, () -> story + ": " + status + " " + given.asString());
            offered.ifPresent(action -> {
                assertEquals(isAllowed, action.get("allowed"), story + ": what was offered");
                assertEquals(isAllowed ? null : given.path("detail"), action.get("whyNot"), story + ": why not");
            });
        });
    }

    /** Mostly what leads somewhere, often enough what does not. */
    private static Command choose(LifecycleModel model, Random random) {
        var wantsProgress = random.nextInt(10) < 7;
        var choices = Arrays.stream(Command.values())
                .filter(model::isPossible)
                .filter(command -> !wantsProgress || model.isAllowed(command))
                .collect(Collectors.toList());
        var left = random.nextInt(
                choices.stream().mapToInt(command -> command.weight).sum());
        for (var command : choices) {
            left -= command.weight;
            if (left < 0) {
                return command;
            }
        }
        throw new IllegalStateException("the weights do not add up");
    }

    private static Map<String, String> states(LifecycleModel model) {
        return Map.of(
                "attestation", model.attestation,
                "seat", model.seat,
                "review", model.review,
                "label", model.label);
    }
}
