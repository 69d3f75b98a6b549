package org.iotlabel.stand;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Processes of the operating system, our children or not. */
final class Processes {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private static final Duration FORCED = Duration.ofSeconds(5);

    private Processes() {}

    /** Asks processes to end, and forces those that have not after that time. */
    static void end(List<ProcessHandle> processes, Duration patience) {
        processes.forEach(ProcessHandle::destroy);
        if (!becomes(() -> processes.stream().allMatch(Processes::isGone), patience)) {
            processes.forEach(ProcessHandle::destroyForcibly);
            becomes(() -> processes.stream().allMatch(Processes::isGone), FORCED);
        }
    }

    /**
     * Whether the process runs no more. One that has ended stays in the table until its parent asks for it, and the
     * parent of an orphan may be a first process of a container that never asks; such a one has no command.
     */
    static boolean isGone(ProcessHandle process) {
        return !process.isAlive() || process.info().command().isEmpty();
    }

    /** Waits for a condition, and answers whether it held in time. */
    static boolean becomes(BooleanSupplier condition, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return true;
    }
}
