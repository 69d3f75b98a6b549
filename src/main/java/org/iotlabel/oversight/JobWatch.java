package org.iotlabel.oversight;

import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.ScheduledExecution;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.scheduler.SkippedExecution;
import io.quarkus.scheduler.SuccessfulExecution;
import io.quarkus.scheduler.Trigger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What became of the jobs of this copy of the application. What another copy has done meanwhile it does not know. */
@ApplicationScoped
class JobWatch {
    private final Supplier<? extends Collection<Trigger>> scheduled;
    private final JobMeters meters;
    private final Clock clock;
    private final Map<String, JobNote> notes = new ConcurrentHashMap<>();

    @Inject
    JobWatch(Scheduler scheduler, JobMeters meters, Clock clock) {
        this(() -> scheduler.isStarted() ? scheduler.getScheduledJobs() : List.of(), meters, clock);
    }

    JobWatch(Supplier<? extends Collection<Trigger>> scheduled, JobMeters meters, Clock clock) {
        this.scheduled = scheduled;
        this.meters = meters;
        this.clock = clock;
    }

    void succeeded(@Observes SuccessfulExecution run) {
        note(run.getExecution(), note -> note.wentWell(ended(run.getExecution())));
        meters.ended(name(run.getExecution()), "SUCCESS");
    }

    void failed(@Observes FailedExecution run) {
        var fault = run.getException();
        var kind = fault == null ? "Throwable" : fault.getClass().getSimpleName();
        note(run.getExecution(), note -> note.wentWrong(ended(run.getExecution()), kind));
        meters.ended(name(run.getExecution()), "FAILURE");
    }

    void leftOut(@Observes SkippedExecution run) {
        note(run.getExecution(), note -> note.wasLeftOut(clock.instant()));
    }

    /** All that are switched on, and those that ran, by name. */
    List<JobView> jobs() {
        var now = clock.instant();
        var views = new TreeMap<String, JobView>();
        notes.forEach((name, note) -> views.put(name, JobView.of(name, note, Optional.empty(), now)));
        scheduled.get().forEach(trigger -> {
            var note = notes.getOrDefault(trigger.getId(), JobNote.NOTHING);
            views.put(trigger.getId(), JobView.of(trigger.getId(), note, Optional.of(trigger), now));
        });
        return List.copyOf(views.values());
    }

    private JobNote.Run ended(ScheduledExecution run) {
        return JobNote.Run.of(run, clock.instant());
    }

    private void note(ScheduledExecution run, UnaryOperator<JobNote> change) {
        notes.compute(name(run), (_, before) -> change.apply(before == null ? JobNote.NOTHING : before));
    }

    /** As its annotation says. */
    private static String name(ScheduledExecution run) {
        return run.getTrigger().getId();
    }
}
