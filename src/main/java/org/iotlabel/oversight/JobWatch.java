package org.iotlabel.oversight;

import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.ScheduledExecution;
import io.quarkus.scheduler.SuccessfulExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which jobs of this copy of the application fail, and since when. What another copy has done meanwhile it does not know. */
@ApplicationScoped
class JobWatch {
    private final Clock clock;
    private final Map<String, Failing> failing = new ConcurrentHashMap<>();

    JobWatch(Clock clock) {
        this.clock = clock;
    }

    /**
     * A job whose last run failed.
     *
     * @param since when the first of its runs failed after the last good one
     * @param times how many have failed since
     */
    record Failing(Instant since, int times) {
        /** Once may be anything, and is tried again by itself. */
        boolean isStubborn() {
            return times > 1;
        }

        private Failing again() {
            return new Failing(since, times + 1);
        }
    }

    /** Those whose last run failed, by class and method. */
    Map<String, Failing> failing() {
        return Map.copyOf(failing);
    }

    void failed(@Observes FailedExecution run) {
        failing.merge(name(run.getExecution()), new Failing(clock.instant(), 1), (before, _) -> before.again());
    }

    void succeeded(@Observes SuccessfulExecution run) {
        failing.remove(name(run.getExecution()));
    }

    /** The scheduler knows a job by its method, such as {@code org.iotlabel.keys.RefreshKeys#refresh}. */
    private static String name(ScheduledExecution run) {
        var method = run.getTrigger().getMethodDescription();
        var text = method == null ? run.getTrigger().getId() : method;
        return text.replaceFirst("\\(.*", "").replace('#', '.').replaceFirst("^.*\\.(\\w+\\.\\w+)$", "$1");
    }
}
