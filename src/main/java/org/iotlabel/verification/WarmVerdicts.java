package org.iotlabel.verification;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import org.iotlabel.label.IssuedLabel;
import org.iotlabel.label.IssuedLabels;
import org.iotlabel.label.LabelHistories;
import org.iotlabel.label.LabelQuery;

/**
 * Judges labels before anybody asks, so that the first one who does reads no more than the next: after a start, after a
 * change of keys, and when labels were issued or signed anew. What it knows already costs it the reading of the rows.
 */
@ApplicationScoped
class WarmVerdicts {
    private final IssuedLabels labels;
    private final LabelVerification verification;
    private final LabelHistories histories;
    private final VerificationConfig config;

    WarmVerdicts(
            IssuedLabels labels, LabelVerification verification, LabelHistories histories, VerificationConfig config) {
        this.labels = labels;
        this.verification = verification;
        this.histories = histories;
        this.config = config;
    }

    /** The newest ones, as many as are remembered; the first time when the keys are surely there, and those who wait were served. */
    @Scheduled(
            every = "${label.verification.warm-every:10m}",
            delayed = "10s",
            concurrentExecution = ConcurrentExecution.SKIP)
    void warm() {
        labels.each(LabelQuery.called(Optional.empty()), config.remembered(), this::warm);
    }

    private void warm(IssuedLabel label) {
        try {
            verification.judge(label, Optional.empty());
            histories.of(label);
        } catch (PersistenceException away) {
            // As the database will be for all the others; the next run comes.
            throw away;
        } catch (RuntimeException fault) {
            // Whoever asks for it is told; the others are not kept waiting.
            Log.warnf(fault, "label %s could not be judged before it was asked for", label.serial());
        }
    }
}
