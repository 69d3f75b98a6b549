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
import org.iotlabel.problem.Problem;

/** What becomes of labels that are issued. */
@ApplicationScoped
class LabelWorkflow {
    private final Labels labels;
    private final SupportPromises promises;
    private final LabelTransitions transitions;
    private final LabelLog log;
    private final AuditTrail audit;
    private final Clock clock;

    LabelWorkflow(
            Labels labels,
            SupportPromises promises,
            LabelTransitions transitions,
            LabelLog log,
            AuditTrail audit,
            Clock clock) {
        this.labels = labels;
        this.promises = promises;
        this.transitions = transitions;
        this.log = log;
        this.audit = audit;
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
        transitions.take(label, step);
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
        var at = clock.instant();
        promises.persist(new SupportPromise(serial, until, log.promised(serial, until, at), by, at));
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
        over.forEach(label -> transitions.take(label, new Step.Expire()));
        return over.size();
    }
}
