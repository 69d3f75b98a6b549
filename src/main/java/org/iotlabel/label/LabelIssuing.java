package org.iotlabel.label;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.certification.Decisions;
import org.iotlabel.keys.KeysInForce;
import org.iotlabel.outbox.Outbox;
import org.iotlabel.problem.Problem;
import org.iotlabel.scheme.PublishedBaselines;
import org.iotlabel.signing.JwsSigner;
import org.iotlabel.signing.SigningInput;

/**
 * Issues labels, in the one order in which nothing can be signed that is not on record and nothing gets lost:
 *
 * <ol>
 *   <li>{@link #reserve}: the decision is final and has no label yet; serial, facts and the exact bytes to be signed are
 *       stored, and the label is ISSUING. Commit.
 *   <li>{@link #sign}: the stored bytes are signed. Nothing is written.
 *   <li>{@link #activate}: the signature is stored and the label is ACTIVE, with history, audit and its entry
 *       for the public log. Commit.
 *   <li>{@link #render}: the documents are made. Nothing is written.
 *   <li>{@link #publish}: the documents are kept, with their entry for the public log, and word goes to the outbox. Commit.
 * </ol>
 *
 * A key that is put away meanwhile signs nothing that is published later: what it was to sign is drawn up anew
 * ({@link #redraw}), and what it has signed is signed again. Each step leaves alone what is done already. Wherever it
 * stops, the row that is there says where to go on, and {@link FinishIssuingLabels} does.
 */
@ApplicationScoped
class LabelIssuing {
    private static final int ROUNDS = 3;

    private final Decisions decisions;
    private final LabelDrafting drafting;
    private final Labels labels;
    private final LabelDocuments documents;
    private final Succession succession;
    private final LabelLog log;
    private final DocumentLog documentLog;
    private final JwsSigner signer;
    private final KeysInForce keys;
    private final LabelRendering rendering;
    private final PublishedBaselines baselines;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final EntityManager entities;
    private final Clock clock;
    private final IssuingTurns turns = new IssuingTurns();

    LabelIssuing(
            Decisions decisions,
            LabelDrafting drafting,
            Labels labels,
            LabelDocuments documents,
            Succession succession,
            LabelLog log,
            DocumentLog documentLog,
            JwsSigner signer,
            KeysInForce keys,
            LabelRendering rendering,
            PublishedBaselines baselines,
            AuditTrail audit,
            Outbox outbox,
            EntityManager entities,
            Clock clock) {
        this.decisions = decisions;
        this.drafting = drafting;
        this.labels = labels;
        this.documents = documents;
        this.succession = succession;
        this.log = log;
        this.documentLog = documentLog;
        this.signer = signer;
        this.keys = keys;
        this.rendering = rendering;
        this.baselines = baselines;
        this.audit = audit;
        this.outbox = outbox;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Issues the label of a decision; the same one however often it is asked.
     *
     * @throws Problem INVALID where it is no decision in favour; BASELINE_OUTLIVED
     */
    Serial issue(UUID decision) {
        var serial = reserve(decision);
        finish(serial);
        return serial;
    }

    /** Does what is left to do. */
    void finish(Serial serial) {
        turns.take(serial, () -> {
            withKeysInForce(() -> {
                redraw(serial);
                return activate(serial, sign(serial));
            });
            withKeysInForce(() -> publish(serial, render(serial)));
        });
    }

    /** Does a step again where a key was put away while it ran: what that key has signed meanwhile goes nowhere. */
    private void withKeysInForce(BooleanSupplier step) {
        for (var round = 1; !step.getAsBoolean(); round++) {
            if (round == ROUNDS) {
                throw new IllegalStateException("the keys move faster than a label can be issued");
            }
            keys.takeUp();
        }
    }

    Serial reserve(UUID decision) {
        return QuarkusTransaction.requiringNew().call(() -> {
            takeTurns(decision);
            return labels.ofDecision(decision).map(Label::serial).orElseGet(() -> reserveFirst(decision));
        });
    }

    /** Draws up anew what nobody has signed yet, where the key that it names does not sign any more. */
    void redraw(Serial serial) {
        QuarkusTransaction.requiringNew().run(() -> {
            var label = labels.hold(serial);
            if (label.writtenState() == LabelState.ISSUING
                    && !keys.holds(label.statement().input().kid())) {
                label.redraw(drafting.again(label.statement().input(), clock.instant()));
                audit.record(Actor.SYSTEM, "label.redrawing", Subject.of("label", serial));
            }
        });
    }

    String sign(Serial serial) {
        var label = read(serial);
        return label.statement()
                .jwt()
                .orElseGet(() -> signer.sign(label.statement().input()));
    }

    /** Whether the label is ACTIVE now; not where the signature is one that nobody may use any more. */
    boolean activate(Serial serial, String jwt) {
        var product = read(serial).product();
        return QuarkusTransaction.requiringNew().call(() -> {
            var family = labels.holdAllOf(product);
            var label = labels.of(serial);
            if (label.writtenState() != LabelState.ISSUING) {
                return true;
            }
            var signed = SigningInput.of(jwt);
            if (!signed.equals(label.statement().input()) || !keys.holds(signed.kid())) {
                return false;
            }
            var at = clock.instant();
            label.take(new Step.Activate(jwt.substring(jwt.lastIndexOf('.') + 1)), at);
            audit.record(Actor.SYSTEM, "label.activation", Subject.of("label", serial));
            log.issued(label, at);
            succession.settle(family);
            return true;
        });
    }

    List<LabelDocument> render(Serial serial) {
        if (read(serial).isDocumented()) {
            return List.of();
        }
        var sources = QuarkusTransaction.requiringNew().call(() -> LabelSources.of(labels.of(serial), baselines));
        return rendering.render(sources);
    }

    /** Whether the documents are kept now; not where a key that signed one of them does not sign any more. */
    boolean publish(Serial serial, List<LabelDocument> made) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var label = labels.hold(serial);
            if (label.isDocumented()) {
                return true;
            }
            if (!LabelRendering.signers(made).allMatch(keys::holds)) {
                return false;
            }
            var at = clock.instant();
            documents.persist(made);
            label.documented(at);
            documentLog.documented(label, made, at);
            outbox.announce(LabelIssued.TOPIC, new LabelIssued(serial.value()));
            return true;
        });
    }

    /** Two calls for one decision come one after the other; should that ever fail, the unique index refuses the second. */
    private void takeTurns(UUID decision) {
        entities.createNativeQuery(
                        "SELECT count(*) FROM pg_advisory_xact_lock(hashtextextended(:decision, 0))", Long.class)
                .setParameter("decision", decision.toString())
                .getSingleResult();
    }

    private Serial reserveFirst(UUID decision) {
        var granted = decisions
                .granted(decision)
                .orElseThrow(() -> Problem.invalid("/decision", "This is no decision in favour."));
        var serial = drafting.serial();
        while (labels.findByIdOptional(serial.value()).isPresent()) {
            serial = drafting.serial();
        }
        var draft = drafting.draft(serial, granted, clock.instant());
        labels.persistAndFlush(new Label(draft, clock.instant()));
        entities.persist(new LabelEntry(draft));
        audit.record(Actor.SYSTEM, "label.reservation", Subject.of("label", serial));
        return serial;
    }

    private Label read(Serial serial) {
        return QuarkusTransaction.requiringNew().call(() -> labels.of(serial));
    }
}
