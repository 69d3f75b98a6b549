package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.etag.Version;
import org.iotlabel.outbox.Outbox;
import org.iotlabel.problem.Problem;

/** What becomes of labels that are issued. */
@ApplicationScoped
class LabelWorkflow {
    private final Labels labels;
    private final SupportPromises promises;
    private final LabelStatus status;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    LabelWorkflow(
            Labels labels, SupportPromises promises, LabelStatus status, AuditTrail audit, Outbox outbox, Clock clock) {
        this.labels = labels;
        this.promises = promises;
        this.status = status;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Moves a label; who may is the door's business.
     *
     * @throws Problem NOT_FOUND; STALE; ILLEGAL_LABEL_STEP; nothing is changed then
     */
    @Transactional
    Label move(Serial serial, Step step, Version seen) {
        var label = labels.hold(serial);
        seen.mustBe(label.version());
        take(label, step);
        labels.flush();
        return label;
    }

    /**
     * Promises security updates for longer.
     *
     * @throws Problem NOT_FOUND; STALE; SUPPORT_ONLY_GROWS; nothing is changed then
     */
    @Transactional
    Label support(Serial serial, YearMonth until, Version seen, Actor by) {
        var label = labels.hold(serial);
        seen.mustBe(label.version());
        label.support(until);
        promises.persist(new SupportPromise(serial, until, by, clock.instant()));
        audit.record(by, "label.support", Subject.of("label", serial), null, Map.of("supportUntil", until.toString()));
        labels.flush();
        return label;
    }

    /** Writes down the end of up to a hundred labels that have run out; how many they were. */
    @Transactional
    int expireSome() {
        var running = Arrays.stream(LabelState.values())
                .filter(state -> state.next().contains(LabelState.EXPIRED))
                .toList();
        var over = labels.pastValidity(running, clock.instant());
        over.forEach(label -> take(label, new Step.Expire()));
        return over.size();
    }

    private void take(Label label, Step step) {
        label.take(step, clock.instant());
        status.follow(label);
        audit.record(
                step.actor(),
                "label." + step.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT),
                Subject.of("label", label.serial()),
                step.words(),
                step.code()
                        .<Map<String, Object>>map(code -> Map.of("code", code))
                        .orElse(Map.of()));
        outbox.announce(LabelMoved.TOPIC, new LabelMoved(label.serial().value(), step.target()));
    }
}
