package org.iotlabel.audit;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Objects;

/**
 * Counts what was done, by act, role and (for decisions and the like) outcome, once it is committed. Nobody and nothing
 * is named.
 */
@ApplicationScoped
class ActMeters {
    private final MeterRegistry meters;
    private final TransactionSynchronizationRegistry transactions;

    ActMeters(MeterRegistry meters, TransactionSynchronizationRegistry transactions) {
        this.meters = meters;
        this.transactions = transactions;
    }

    /** Counts an act if the present transaction commits. */
    void count(AuditEntry entry) {
        var counter = meters.counter(
                "label.acts",
                "act",
                entry.action,
                "role",
                entry.role,
                "outcome",
                Objects.toString(entry.details.get("outcome"), "none"));
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // What is not committed is not done.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    counter.increment();
                }
            }
        });
    }
}
