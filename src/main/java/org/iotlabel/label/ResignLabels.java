package org.iotlabel.label;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.iotlabel.keys.LostKeys;
import org.iotlabel.keys.LostKeys.LostKey;
import org.iotlabel.signing.KeyRole;

/** Has what a lost key signed signed anew, a few labels at a time; copies of the application share the work. */
@ApplicationScoped
class ResignLabels {
    private static final int AT_ONCE = 20;

    private final LostKeys lost;
    private final ResigningIssuing issuing;

    ResignLabels(LostKeys lost, ResigningIssuing issuing) {
        this.lost = lost;
        this.issuing = issuing;
    }

    @Scheduled(
            identity = "resign-labels",
            every = "${label.label.resign-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void resignAll() {
        // Labels first: with them their certificates are made anew.
        Stream.of(KeyRole.LABEL, KeyRole.DOCUMENT)
                .flatMap(role -> lost.of(role).stream())
                .forEach(this::resignAll);
    }

    private void resignAll(LostKey key) {
        issuing.enrol(key);
        for (var due = issuing.take(key, AT_ONCE); !due.isEmpty(); due = issuing.take(key, AT_ONCE)) {
            due.forEach(serial -> resign(key, serial));
        }
    }

    private void resign(LostKey key, Serial serial) {
        try {
            issuing.resign(key, serial);
        } catch (RuntimeException fault) {
            // One label that cannot be signed must not keep the others waiting.
            Log.errorf(fault, "label %s could not be signed anew", serial);
            issuing.putOff(key, serial, fault.getClass().getSimpleName());
        }
    }
}
