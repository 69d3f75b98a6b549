package org.iotlabel.evidence;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Now and then: contents that a dying process stored without making them evidence are removed. */
@ApplicationScoped
class RemoveAbandonedEvidence {
    private final EvidenceContents contents;

    RemoveAbandonedEvidence(EvidenceContents contents) {
        this.contents = contents;
    }

    @Scheduled(
            identity = "remove-abandoned-evidence",
            every = "10m",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        contents.settleAbandoned();
    }
}
