package org.iotlabel.stand;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A stand that a test started by the launcher, as a person at a terminal does. */
final class RunningStand implements AutoCloseable {
    /** The first start makes two databases, on a machine that may be busy. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final Pattern STARTED = Pattern.compile("Keycloak .* started in ([0-9.]+)s");

    private final Path data;
    private final Path terminal;
    private final Process process;
    private final long began = System.nanoTime();
    private Duration readyAfter = Duration.ZERO;

    private RunningStand(Path data, Path terminal, Process process) {
        this.data = data;
        this.terminal = terminal;
        this.process = process;
    }

    /** Where a stand keeps its state and listens. */
    record Place(Path data, StandPorts ports) {

        Place(Path data) {
            this(data, new StandPorts(Ports.free(), Ports.free(), Ports.free()));
        }

        URI address() {
            return Application.address(ports.application());
        }
    }

    static RunningStand start(Place place, String... options) throws IOException {
        return launch(place, "start", options);
    }

    /** Another command of the launcher, to its end; what it printed has to be looked at where the code is not 0. */
    static int run(Place place, String command, String... options) throws IOException {
        var running = launch(place, command, options);
        var code = running.exitCode();
        if (code != 0) {
            System.err.println(running.said());
        }
        return code;
    }

    private static RunningStand launch(Place place, String name, String... options) throws IOException {
        // Whoever runs the tests in the background has them ignore SIGINT, and so would all that they start.
        var command = new ArrayList<String>();
        if (System.getProperty("os.name").startsWith("Linux")) {
            command.addAll(List.of("env", "--default-signal=INT"));
        }
        command.addAll(List.of(Path.of("label").toAbsolutePath().toString(), name));
        command.addAll(List.of(options));
        var terminal = Files.createTempFile(place.data().getParent(), "terminal", ".txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(terminal.toFile());
        var environment = builder.environment();
        environment.remove("JAVA_TOOL_OPTIONS");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("LABEL_DATA", place.data().toString());
        place.ports().byName().forEach((setting, port) -> environment.put(setting, Integer.toString(port)));
        return new RunningStand(place.data(), terminal, builder.start());
    }

    /** Waits until its database runs, which is some seconds before it is ready. */
    RunningStand awaitDatabase() {
        Processes.becomes(
                () -> !process.isAlive()
                        || Postmaster.of(data.resolve("postgres")).isPresent(),
                PATIENCE);
        assertTrue(process.isAlive(), this::said);
        return this;
    }

    RunningStand awaitReady() {
        Processes.becomes(() -> !process.isAlive() || said().contains("Ctrl-C stops"), PATIENCE);
        readyAfter = Duration.ofNanos(System.nanoTime() - began);
        assertTrue(process.isAlive() && said().contains("\nReady: http://"), this::said);
        return this;
    }

    /** Waits until whoever lays out its demo scheme has noted a line that begins so; the rest of the line. */
    String awaitSeed(String beginning) {
        Processes.becomes(() -> !process.isAlive() || seeded(beginning).isPresent(), PATIENCE);
        return seeded(beginning).orElseThrow(() -> new AssertionError(said()));
    }

    private Optional<String> seeded(String beginning) {
        try (var lines = Files.lines(data.resolve("log/seed.log"))) {
            return lines.filter(line -> line.startsWith(beginning))
                    .map(line -> line.substring(beginning.length()))
                    .filter(rest -> rest.matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]"))
                    .findFirst();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** How long it took from the command to the line that says so. */
    Duration readyAfter() {
        return readyAfter;
    }

    /** How long its Keycloak says that its own start took. */
    Duration keycloakAlone() throws IOException {
        var log = Files.readString(data.resolve("log/keycloak.log"));
        var told = STARTED.matcher(log).results().findFirst().orElseThrow(() -> new AssertionError(log));
        return Duration.ofMillis(Math.round(Double.parseDouble(told.group(1)) * 1000));
    }

    /** Everything that it printed so far. */
    String said() {
        try {
            return Files.readString(terminal);
        } catch (IOException gone) {
            throw new StandFailure("The terminal cannot be read", gone);
        }
    }

    /** Itself and every process that it started, or that one of those started. */
    List<ProcessHandle> family() {
        var postmaster = Postmaster.of(data.resolve("postgres")).stream()
                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()));
        var own = Stream.concat(Stream.of(process.toHandle()), process.descendants());
        return Stream.concat(own, postmaster).distinct().toList();
    }

    /** Ends the first process alone, as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** Asks it to end, as {@code kill} does; the exit code. */
    int terminate() {
        process.destroy();
        return exitCode();
    }

    /** Asks it to end as Ctrl-C does; the exit code. */
    int interrupt() throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                .inheritIO()
                .start();
        return exitCode();
    }

    int exitCode() {
        try {
            assertTrue(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), this::said);
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StandFailure("Interrupted.");
        }
    }

    /** Leaves nothing behind, whatever the test came to. */
    @Override
    public void close() {
        kill();
        try (var left = DataDirectory.open(data)) {
            new Children(left).endLeftovers();
            Postmaster.endLeftover(left.postgres());
        } catch (IOException broken) {
            throw new StandFailure("The data directory cannot be closed", broken);
        }
    }
}
