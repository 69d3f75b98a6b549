package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;

/** Sees to it that a product has one label in force: the one that was decided last takes the place of the others. */
@ApplicationScoped
class Succession {
    private final LabelStatus status;
    private final AuditTrail audit;
    private final Clock clock;

    Succession(LabelStatus status, AuditTrail audit, Clock clock) {
        this.status = status;
        this.audit = audit;
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
    }
}
