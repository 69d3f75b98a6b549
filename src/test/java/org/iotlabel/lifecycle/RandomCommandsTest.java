package org.iotlabel.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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
    private static final int CASES = Integer.getInteger("label.test.cases", 6);
    private static final int STEPS = 20;

    /** Each random case follows it for a while, so that the later states are reached as often as the early ones. */
    private static final List<Command> STRAIGHT_WAY = List.of(
            Command.SUBMIT,
            Command.RELAY,
            Command.ACCEPT,
            Command.ASK,
            Command.ANSWER,
            Command.JUDGE_WELL,
            Command.SEAL,
            Command.OPEN_REVIEW,
            Command.GRANT,
            Command.ISSUE,
            Command.SUSPEND,
            Command.REINSTATE,
            Command.SURRENDER);

    @Inject
    RelayOutboxMessages relay;

    @Test
    void the_straight_way_leads_to_a_label_and_back() {
        var played = new Played(relay, "the straight way");
        STRAIGHT_WAY.forEach(played::step);
        played.compareHistories();
        assertEquals("SURRENDERED", played.model.label);
    }

    @Test
    void cases_and_their_model_agree_whatever_is_tried() {
        var seed = Long.getLong("label.test.seed", System.nanoTime());
        for (var number = 0; number < CASES; number++) {
            var random = new Random(seed + number);
            var played = new Played(relay, "seed " + seed + ", case " + number);
            STRAIGHT_WAY.subList(0, random.nextInt(STRAIGHT_WAY.size())).forEach(played::step);
            for (var step = 0; step < STEPS; step++) {
                played.step(choose(played.model, random));
            }
            played.compareHistories();
        }
    }

    /** A case and its model, side by side. */
    private static final class Played {
        final LifecycleModel model = new LifecycleModel();
        private final PlayedCase real;
        private final List<String> told = new ArrayList<>();

        Played(RelayOutboxMessages relay, String title) {
            real = new PlayedCase(relay);
            told.add(title);
        }

        void step(Command command) {
            var isAllowed = model.isAllowed(command);
            told.add(command + (isAllowed ? "" : " (refused)"));
            var offered = real.offered(command);
            compareAnswer(isAllowed, offered, real.play(command), story());
            if (isAllowed) {
                model.take(command);
            }
            assertEquals(states(model), real.states(), story());
        }

        void compareHistories() {
            assertEquals(model.attestationMoves, real.attestationMoves(), story());
            assertEquals(model.labelMoves, real.labelMoves(), story());
        }

        private String story() {
            return String.join(", ", told);
        }
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
