package org.iotlabel.assessment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.attestation.Attestation;
import org.iotlabel.attestation.AttestationProgress;
import org.iotlabel.attestation.AttestationState;
import org.iotlabel.attestation.AttestationSubmitted;
import org.iotlabel.attestation.Step;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.transparency.PublicLog;

/** Draws somebody for every seat that is empty. */
@ApplicationScoped
class DrawWorkflow {
    private final Assessments assessments;
    private final Draws draws;
    private final Pool pool;
    private final AttestationProgress attestations;
    private final AssessmentConfig config;
    private final AuditTrail audit;
    private final PublicLog log;
    private final Clock clock;

    DrawWorkflow(
            Assessments assessments,
            Draws draws,
            Pool pool,
            AttestationProgress attestations,
            AssessmentConfig config,
            AuditTrail audit,
            PublicLog log,
            Clock clock) {
        this.assessments = assessments;
        this.draws = draws;
        this.pool = pool;
        this.attestations = attestations;
        this.config = config;
        this.audit = audit;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Takes a submission in and draws its assessors. That nothing is missing was checked in the transaction that sealed
     * it; what may have changed since is that the vendor took it back. Harmless when it is done already.
     */
    @Transactional
    void takeIn(AttestationSubmitted submitted) {
        var attestation = attestations.hold(submitted.attestation());
        if (attestation.state() == AttestationState.SUBMITTED && attestation.revision() == submitted.revision()) {
            attestations.take(attestation.id(), new Step.Accept(Actor.SYSTEM));
            fill(attestation);
        }
    }

    /** Draws for the seats of an attestation that are empty; harmless where none is. */
    @Transactional
    void fillSeats(UUID attestation) {
        fill(attestations.hold(attestation));
    }

    @Transactional(MANDATORY)
    void fill(Attestation attestation) {
        if (!Seats.UNDER_EVALUATION.contains(attestation.state())) {
            return;
        }
        var seated = assessments.seated(attestation.id(), attestation.revision());
        for (var number : Seats.vacant(attestation.level(), seated)) {
            fill(attestation, new DrawRecord.Vacancy(attestation.id(), attestation.revision(), number));
        }
    }

    private void fill(Attestation attestation, DrawRecord.Vacancy vacancy) {
        var tree = log.head();
        var beacon = new Sha256Digest(HexFormat.of().formatHex(tree.root().bytes()));
        var draw = pool.draw(attestation, draws.of(attestation.id()).size() + 1, beacon);
        if (draws.latest(vacancy).filter(last -> last.failedAlike(draw)).isPresent()) {
            return;
        }
        var stored = new DrawRecord(vacancy, draw, tree.size(), clock.instant());
        draws.persistAndFlush(stored);
        audit.record(
                Actor.SYSTEM,
                "attestation.draw",
                Subject.of("attestation", attestation.id()),
                null,
                Map.of("draw", stored.id(), "number", draw.number(), "seat", vacancy.seat()));
        log.append(DrawLeaf.of(stored));
        draw.drawn()
                .ifPresent(evaluator -> assessments.persistAndFlush(
                        new Assessment(stored, evaluator, clock.instant().plus(config.offer()))));
    }
}
