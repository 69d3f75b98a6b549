package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.etag.Version;
import org.iotlabel.problem.Problem;
import org.iotlabel.transparency.PublicLog;

/** Takes applications for accreditation, and moves what was applied for. */
@ApplicationScoped
class AccreditationWorkflow {
    private final Accreditations accreditations;
    private final AuditTrail audit;
    private final PublicLog log;
    private final Clock clock;

    AccreditationWorkflow(Accreditations accreditations, AuditTrail audit, PublicLog log, Clock clock) {
        this.accreditations = accreditations;
        this.audit = audit;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Applies for a body.
     *
     * @throws Problem INVALID where the last day is before the first
     */
    @Transactional
    Accreditation apply(UUID body, NewAccreditation sent, Actor by) {
        if (sent.until().isBefore(sent.from())) {
            throw Problem.invalid("/until", "The last day is before the first.");
        }
        var at = clock.instant();
        var accreditation = accreditations.add(new Accreditation(body, sent, by, at));
        audit.record(
                by,
                "accreditation.application",
                subject(accreditation.id()),
                null,
                Map.of("organisation", body.toString(), "certificate", accreditation.certificateNumber()));
        log.append(AccreditationLeaf.of(accreditation, at));
        return accreditation;
    }

    /**
     * Moves one.
     *
     * @throws Problem NOT_FOUND; STALE; ACCREDITATION_STATE
     */
    @Transactional
    Accreditation take(UUID id, AccreditationStep step, Version seen) {
        var accreditation = accreditations.locked(id).orElseThrow(Problem::notFound);
        seen.mustBe(accreditation.version());
        move(accreditation, step);
        return accreditation;
    }

    /** Writes down that one has lapsed, where no other copy of the application has done so. */
    @Transactional
    void lapse(UUID id) {
        var lapse = new AccreditationStep.Lapse();
        accreditations
                .locked(id)
                .filter(it -> lapse.sources().contains(it.state()))
                .ifPresent(it -> move(it, lapse));
    }

    private void move(Accreditation accreditation, AccreditationStep step) {
        var at = clock.instant();
        accreditation.take(step, at);
        accreditations.flush();
        audit.record(step.actor(), step.action(), subject(accreditation.id()), step.reason(), Map.of());
        log.append(AccreditationLeaf.of(accreditation, at));
    }

    private static Subject subject(UUID accreditation) {
        return Subject.of("accreditation", accreditation);
    }
}
