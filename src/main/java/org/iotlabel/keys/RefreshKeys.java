package org.iotlabel.keys;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes up what another copy of the application, or an operator at the keystore, has done to the keys. */
@ApplicationScoped
class RefreshKeys {
    private final KeyReconciliationWorkflow workflow;
    private final KeyRing ring;
    private final RevocationIssuing revocations;

    RefreshKeys(KeyReconciliationWorkflow workflow, KeyRing ring, RevocationIssuing revocations) {
        this.workflow = workflow;
        this.ring = ring;
        this.revocations = revocations;
    }

    @Scheduled(
            identity = "refresh-keys",
            every = "${label.keys.refresh-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void refresh() {
        ring.set(workflow.reconcile());
    }

    @Scheduled(
            identity = "renew-revocations",
            every = "${label.keys.revocations-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void renewRevocations() {
        revocations.renew();
    }
}
