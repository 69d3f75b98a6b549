package org.iotlabel.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.testing.PostgresResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that is killed at the worst moment: inside its transaction, and between its commit and the signature. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class KilledSequencerTest {
    @Inject
    PublicLog log;

    @Inject
    SequenceQueuedEntries sequencing;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_killed_sequencer_loses_doubles_and_reorders_nothing(boolean commits) throws Exception {
        sequencing.sequenceAll();
        var size = log.head().size();
        var first = append();
        var second = append();
        var child = start(commits);
        try (var said = new BufferedReader(new InputStreamReader(child.getInputStream(), UTF_8))) {
            assertEquals("here", said.readLine());
        } finally {
            child.destroyForcibly();
        }
        assertTrue(child.waitFor(1, TimeUnit.MINUTES));
        assertEquals(137, child.exitValue(), "killed by signal 9");
        assertEquals(size, log.head().size(), "nothing is published that nobody signed");

        sequencing.sequenceAll();
        assertEquals(Optional.of(size), log.index(first));
        assertEquals(Optional.of(size + 1), log.index(second));
        assertEquals(size + 2, log.head().size());
        assertTrue(log.proof(second).isPresent());
    }

    private LogTicket append() {
        return QuarkusTransaction.requiringNew()
                .call(() -> log.append(CanonicalJson.of(Map.of("test", UUID.randomUUID()))));
    }

    private static Process start(boolean commits) throws Exception {
        var config = ConfigProvider.getConfig();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingSequencer.class.getName(),
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class),
                        Boolean.toString(commits))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
