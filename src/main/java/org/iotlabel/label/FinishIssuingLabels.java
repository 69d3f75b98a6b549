package org.iotlabel.label;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Goes on with what a crash left half done; whoever else does the same meanwhile does no harm. */
@ApplicationScoped
class FinishIssuingLabels {
    private final Labels labels;
    private final LabelIssuing issuing;
    private final LabelConfig config;
    private final Clock clock;

    FinishIssuingLabels(Labels labels, LabelIssuing issuing, LabelConfig config, Clock clock) {
        this.labels = labels;
        this.issuing = issuing;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            identity = "finish-labels",
            every = "${label.label.finish-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void turn() {
        var failed = finishAll();
        if (failed > 0) {
            throw new IllegalStateException(failed + " labels could not be finished");
        }
    }

    /** Answers how many could not be finished. */
    long finishAll() {
        return labels.unfinished(clock.instant().minus(config.patience())).stream()
                .filter(label -> !isFinished(label.serial()))
                .count();
    }

    private boolean isFinished(Serial serial) {
        try {
            issuing.finish(serial);
            return true;
        } catch (RuntimeException fault) {
            // One label that cannot be finished must not keep the others waiting.
            Log.errorf(fault, "label %s could not be finished", serial);
            return false;
        }
    }
}
