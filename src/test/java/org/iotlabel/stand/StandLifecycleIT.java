package org.iotlabel.stand;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.iotlabel.walk.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code ./label start} as a person uses it: the real launcher, the packaged application, a real PostgreSQL and a real
 * Keycloak. It runs after the package is built.
 */
class StandLifecycleIT {
    /** The one who is asked to end has this long for what it started. */
    private static final Duration ENDING = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private RunningStand.Place place;

    @BeforeEach
    void choose_ports() {
        place = new RunningStand.Place(folder.resolve("data"));
    }

    @Test
    void a_busy_port_is_one_clear_line() throws IOException {
        try (var busy = new ServerSocket(place.ports().application(), 1, InetAddress.getLoopbackAddress());
                var stand = RunningStand.start(place)) {
            assertEquals(1, stand.exitCode());
            assertEquals(
                    "label: Port " + busy.getLocalPort()
                            + " is busy: stop what listens there, or choose another with LABEL_PORT.\n",
                    stand.said());
        }
    }

    @Test
    void a_stand_begins_anew_survives_a_kill_and_leaves_nothing_when_it_is_stopped() throws Exception {
        layWhatAnEarlierStandLeft();
        var live = cutShortWhileItLaysOutTheDemoScheme();
        try (var first = RunningStand.start(place).awaitReady()) {
            assertTrue(labels().toString().contains(live), live);
            assertEquals(2, labels().path("items").size(), "what was there was laid out again");
            assertTrue(first.said().contains("\nReady: " + place.address() + "\n"), first.said());
            DemoLogin.ALL.forEach(login -> assertTrue(first.said().contains(login.line()), login.line()));
            assertEquals(Set.of("ACTIVE", "SUSPENDED"), states(labels()));
            assertEquals("mine", Files.readString(place.data().resolve("thesis.txt")));
            var taken = folder.resolve("taken");
            assertEquals(0, RunningStand.run(place, "walkthrough", "--out", taken.toString()));
            var notWalked = Walk.through(place.address(), place.data().resolve("mail"));
            var before = labels();
            var keystore = Files.readAllBytes(place.data().resolve("keystore.p12"));

            var orphans = first.family();
            first.kill();
            assertTrue(
                    orphans.stream()
                                    .filter(process -> !Processes.isGone(process))
                                    .count()
                            > 2,
                    "no orphans");
            Files.delete(place.data().resolve("seeded"));

            try (var second = RunningStand.start(place, "--no-seed").awaitReady()) {
                assertGone(orphans);
                assertQuick(second);
                assertEquals(before, labels());
                assertArrayEquals(keystore, Files.readAllBytes(place.data().resolve("keystore.p12")));
                assertFalse(second.said().contains("demo-"), second.said());
                assertFalse(Files.exists(place.data().resolve("seeded")), "the demo scheme was laid out again");

                var family = second.family();
                assertEquals(143, second.terminate());
                assertGone(family);
                place.ports().requireFree();
                assertFalse(
                        Files.exists(place.data().resolve("postgres/postmaster.pid")), "PostgreSQL was not stopped");
                assertGoodWithoutServer(taken);
            }
            if (notWalked.isPresent()) {
                throw notWalked.get();
            }
        }
    }

    @Test
    void a_stand_that_is_interrupted_while_it_starts_says_so_by_its_code_and_leaves_nothing() throws Exception {
        try (var stand = RunningStand.start(place, "--no-seed").awaitDatabase()) {
            var family = stand.family();
            assertEquals(130, stand.interrupt());
            assertGone(family);
        }
    }

    /** Killed between one label of the demo scheme and the next, so that the next start finds half of it; the first. */
    private String cutShortWhileItLaysOutTheDemoScheme() throws IOException {
        var cut = RunningStand.start(place, "--fresh");
        var live = cut.awaitSeed("  a live label: ");
        cut.kill();
        assertFalse(Files.exists(place.data().resolve("seeded")), "the demo scheme was whole already");
        return live;
    }

    /** All that the walkthrough left, checked by the launcher as a stranger would, when nobody answers any more. */
    private void assertGoodWithoutServer(Path taken) throws IOException {
        try (var files = Files.list(taken)) {
            var options = Stream.concat(
                    Stream.of("--offline", "--trust", taken.toString()),
                    files.map(Path::toString).sorted());
            assertEquals(0, RunningStand.run(place, "verify", options.toArray(String[]::new)));
        }
    }

    /** No server starts over this; what is not the stand's must stay. */
    private void layWhatAnEarlierStandLeft() throws IOException {
        Files.createDirectories(place.data().resolve("postgres"));
        Files.writeString(place.data().resolve("postgres/PG_VERSION"), "9\n");
        Files.writeString(place.data().resolve("seeded"), "");
        Files.writeString(place.data().resolve("thesis.txt"), "mine");
    }

    /** Ready within 30 s where Keycloak alone takes 20 s, on a machine of whatever speed. */
    private static void assertQuick(RunningStand stand) throws IOException {
        var bound = stand.keycloakAlone().multipliedBy(3).dividedBy(2);
        assertTrue(stand.readyAfter().compareTo(bound) <= 0, stand.readyAfter() + " is more than " + bound);
    }

    private static void assertGone(List<ProcessHandle> processes) {
        Processes.becomes(() -> processes.stream().allMatch(Processes::isGone), ENDING);
        assertEquals(
                List.of(),
                processes.stream()
                        .filter(process -> !Processes.isGone(process))
                        .map(process -> process.info().command().orElse("?"))
                        .toList());
    }

    private JsonNode labels() throws IOException, InterruptedException {
        var address = place.address().resolve("/api/v1/labels");
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            assertEquals(200, answer.statusCode(), answer.body());
            return new ObjectMapper().readTree(answer.body());
        }
    }

    private static Set<String> states(JsonNode labels) {
        var states = new TreeSet<String>();
        labels.path("items").forEach(label -> states.add(label.path("state").asText()));
        return states;
    }
}
