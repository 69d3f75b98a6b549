package org.iotlabel.stand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Which processes a stand has started, on disk, so that the start after a {@code kill -9} finds what was left behind.
 * A process is known by its id and its start: the id alone may belong to somebody else by then.
 */
final class Ledger {

    private final Path file;

    Ledger(Path file) {
        this.file = file;
    }

    synchronized void enter(String name, ProcessHandle process) {
        var entries = read();
        entries.setProperty(name, process.pid() + " " + startOf(process));
        write(entries);
    }

    synchronized void strike(String name) {
        var entries = read();
        if (entries.remove(name) != null) {
            write(entries);
        }
    }

    /** The processes entered and not struck out that still run. */
    synchronized List<ProcessHandle> running() {
        return read().values().stream()
                .map(entry -> entry.toString().split(" ", 2))
                .flatMap(entry -> running(Long.parseLong(entry[0]), entry[1]).stream())
                .toList();
    }

    private static Optional<ProcessHandle> running(long pid, String start) {
        return ProcessHandle.of(pid).filter(process -> startOf(process).equals(start));
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private Properties read() {
        var entries = new Properties();
        if (Files.exists(file)) {
            try (var text = Files.newBufferedReader(file)) {
                entries.load(text);
            } catch (IOException e) {
                throw new StandFailure("The list of processes in " + file + " cannot be read", e);
            }
        }
        return entries;
    }

    private void write(Properties entries) {
        var next = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (var text = Files.newBufferedWriter(next)) {
                entries.store(text, "Processes of this stand");
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StandFailure("The list of processes cannot be kept in " + file, e);
        }
    }
}
