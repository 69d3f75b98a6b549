package org.iotlabel.stand;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The processes that a stand runs: started with a log each, written down, and stopped in a given order. */
final class Children {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final DataDirectory data;
    private final Ledger ledger;
    private final Map<String, Child> living = new LinkedHashMap<>();
    private boolean stopping;

    Children(DataDirectory data) {
        this.data = data;
        this.ledger = new Ledger(data.processes());
    }

    /** Ends what an earlier stand over the same folder has left behind. */
    void endLeftovers() {
        var leftovers = ledger.running().stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .toList();
        Processes.end(leftovers, PATIENCE);
    }

    /** Starts a process, unless the stand is being stopped. */
    synchronized Child start(String name, List<String> command, Map<String, String> environment) {
        if (stopping) {
            throw new StandFailure("The stand is being stopped.");
        }
        try {
            var log = data.log(name);
            DataDirectory.createPrivate(log.getParent());
            var builder = new ProcessBuilder(sparedFromTheTerminal(command))
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            var child = new Child(name, builder.start(), log);
            ledger.enter(name, child.process().toHandle());
            living.put(name, child);
            return child;
        } catch (IOException e) {
            throw new StandFailure(name + " cannot be started", e);
        }
    }

    /** Ctrl-C reaches every process of a terminal at once; ours end one after the other, when the stand asks them. */
    private static List<String> sparedFromTheTerminal(List<String> command) {
        var spared = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$0\" \"$@\""));
        spared.addAll(command);
        return spared;
    }

    /** Runs a process to its end, which must be a good one. */
    void run(String name, List<String> command, Map<String, String> environment) {
        var child = start(name, command, environment);
        child.endsWithin(Duration.ofMinutes(10));
        stop(name);
        if (child.process().exitValue() != 0) {
            throw child.failure("failed with " + child.process().exitValue());
        }
    }

    /** Lets no further process start. */
    synchronized void close() {
        stopping = true;
    }

    synchronized void stopAll() {
        List.copyOf(living.keySet()).forEach(this::stop);
    }

    synchronized void stop(String name) {
        var child = living.remove(name);
        if (child != null) {
            child.stop(PATIENCE);
            ledger.strike(name);
        }
    }
}
