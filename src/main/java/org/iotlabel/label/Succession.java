package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.outbox.Outbox;

/** Sees to it that a product has one label in force: the one that was decided last takes the place of the others. */
@ApplicationScoped
class Succession {
    private final LabelStatus status;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    Succession(LabelStatus status, AuditTrail audit, Outbox outbox, Clock clock) {
        this.status = status;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Settles which label of a product stays, after one became active.
     *
     * @param family all labels of the product, held by this transaction
     */
    void settle(List<Label> family) {
        var running = family.stream()
                .filter(label -> label.stateAt(clock.instant()).next().contains(LabelState.SUPERSEDED))
                .sorted(Comparator.comparing(Label::decidedAt).reversed())
                .toList();
        running.stream().skip(1).forEach(older -> supersede(older, running.getFirst()));
    }

    private void supersede(Label older, Label newer) {
        older.take(new Step.Supersede(newer.serial()), clock.instant());
        status.follow(older);
        audit.record(Actor.SYSTEM, "label.succession", Subject.of("label", older.serial()));
        outbox.announce(LabelMoved.TOPIC, new LabelMoved(older.serial().value(), LabelState.SUPERSEDED));
    }
}
