package org.iotlabel.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.etag.Version;
import org.iotlabel.problem.Problem;
import org.iotlabel.transparency.PublicLog;

/** Drafts baselines and moves them. */
@ApplicationScoped
class BaselineWorkflow {
    private final Baselines baselines;
    private final AuditTrail audit;
    private final PublicLog log;
    private final Clock clock;

    BaselineWorkflow(Baselines baselines, AuditTrail audit, PublicLog log, Clock clock) {
        this.baselines = baselines;
        this.audit = audit;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Begins a new version.
     *
     * @throws Problem BASELINE_EXISTS; INVALID where it is named otherwise than the versions before
     */
    @Transactional
    Baseline draft(BaselineText text, Actor by) {
        baselines.called(text.document().version()).ifPresent(twin -> {
            throw new Problem(
                    SchemeProblem.BASELINE_EXISTS, "Version " + twin.edition() + " exists; take a higher number.");
        });
        baselines.any().filter(one -> !one.name().equals(text.document().id())).ifPresent(one -> {
            throw Problem.invalid("/id", "must be “" + one.name() + "”, as in all other versions");
        });
        Baseline draft = Baseline.draft(text, by, clock.instant());
        baselines.persistAndFlush(draft);
        record(by, "baseline.draft", draft, "");
        return draft;
    }

    /**
     * Writes a draft anew.
     *
     * @throws Problem NOT_FOUND; STALE; INVALID where the document is of another version; BASELINE_FROZEN
     */
    @Transactional
    Baseline write(String edition, BaselineText text, Version seen, Actor by) {
        Baseline baseline = baselines.called(edition).orElseThrow(Problem::notFound);
        seen.mustBe(baseline.digest().toString());
        if (!text.document().version().equals(edition)) {
            throw Problem.invalid("/version", "must be “" + edition + "”, the version that you write");
        }
        baseline.write(text, by);
        baselines.flush();
        record(by, "baseline.text", baseline, "");
        return baseline;
    }

    /**
     * Moves a version.
     *
     * @throws Problem NOT_FOUND; STALE; ILLEGAL_BASELINE_STEP, and what the step itself breaks
     */
    @Transactional
    Baseline move(String edition, Step step, Version seen) {
        Baseline baseline = baselines.called(edition).orElseThrow(Problem::notFound);
        seen.mustBe(baseline.digest().toString());
        var at = clock.instant();
        baseline.take(step, at);
        baselines.flush();
        record(step.actor(), action(step), baseline, step.reason());
        if (step instanceof Step.Publish) {
            log.append(BaselineLeaf.of(baseline, at));
        }
        return baseline;
    }

    private void record(Actor by, String action, Baseline baseline, String reason) {
        audit.record(
                by,
                action,
                Subject.of("baseline", baseline.edition()),
                reason,
                Map.of("digest", baseline.digest().toString()));
    }

    private static String action(Step step) {
        return switch (step) {
            case Step.Consult _ -> "baseline.consultation";
            case Step.Reopen _ -> "baseline.reopening";
            case Step.Publish _ -> "baseline.publication";
            case Step.Sunset _ -> "baseline.sunset";
            case Step.Withdraw _ -> "baseline.withdrawal";
        };
    }
}
