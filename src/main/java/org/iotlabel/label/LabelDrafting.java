package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.iotlabel.certification.GrantedDecision;
import org.iotlabel.problem.Problem;
import org.iotlabel.scheme.Level;
import org.iotlabel.scheme.PublishedBaseline;
import org.iotlabel.scheme.ScoringFacts;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.DidWeb;
import org.iotlabel.signing.JwsSigner;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.signing.SigningInput;
import org.iotlabel.statuslist.StatusAddresses;
import org.iotlabel.statuslist.StatusEntries;
import org.iotlabel.statuslist.StatusReferences;

/** Writes down what a label will state, from the decision alone. */
@ApplicationScoped
class LabelDrafting {
    private final LabelConfig config;
    private final JwsSigner signer;
    private final StatusEntries entries;
    private final URI publicUrl;
    private final List<Locale> languages;
    private final RandomGenerator random = new SecureRandom();

    LabelDrafting(
            LabelConfig config,
            JwsSigner signer,
            StatusEntries entries,
            @ConfigProperty(name = "label.public-url") URI publicUrl) {
        this.config = config;
        this.signer = signer;
        this.entries = entries;
        this.publicUrl = publicUrl;
        this.languages = CertificateLanguages.of(config.certificateLanguages());
    }

    /** A serial; whether it is free is for the database to say. */
    Serial serial() {
        return Serial.random(random);
    }

    /**
     * What the label of that serial will state, and what will be signed. Takes a place in the status lists, as part of
     * the caller's transaction.
     *
     * @throws Problem BASELINE_OUTLIVED
     */
    LabelDraft draft(Serial serial, GrantedDecision decision, Instant at) {
        whyNot(decision, at).ifPresent(problem -> {
            throw problem;
        });
        var facts = facts(serial, decision, at);
        var place = entries.give();
        var status = StatusReferences.of(place, new StatusAddresses(publicUrl));
        var payload = LabelCredential.of(facts, status).canonical().bytes();
        var snapshot = decision.revision().snapshot();
        return new LabelDraft(
                decision.id(),
                snapshot.product(),
                snapshot.vendor().id(),
                decision.decidedAt(),
                facts,
                place,
                signer.prepare(KeyRole.LABEL, LabelCredential.MEDIA, payload),
                languages);
    }

    /** What will be signed instead, because the key of what was drawn up, or signed, before is not in force any more. */
    SigningInput again(SigningInput before, Instant at) {
        return signer.prepareAgain(KeyRole.LABEL, LabelCredential.MEDIA, before, at);
    }

    private LabelFacts facts(Serial serial, GrantedDecision decision, Instant at) {
        var snapshot = decision.revision().snapshot();
        var evaluation = decision.evaluation();
        var score = evaluation.score();
        var baseline = decision.baseline();
        return new LabelFacts(
                serial,
                serial.pageUnder(publicUrl),
                new LabelFacts.Scheme(config.schemeId(), config.schemeVersion()),
                issuer(decision),
                snapshot.vendor().name(),
                assessors(decision),
                reference(decision),
                at,
                end(at, baseline),
                snapshot.description(),
                level(decision),
                score.score(),
                score.coverage(),
                score.grade(),
                new LabelFacts.Baseline(baseline.document().id(), baseline.version(), baseline.digest()),
                new ScoringFacts(snapshot.features(), evaluation.verdicts(), evaluation.containment()),
                List.of("en"));
    }

    /** Whether what a label states is what a decision granted; what the configuration of that day added is not compared. */
    boolean isOf(LabelFacts stated, GrantedDecision decision) {
        return granted(stated).equals(granted(facts(stated.serial(), decision, stated.validFrom())));
    }

    private static CanonicalJson granted(LabelFacts facts) {
        return CanonicalJson.of(List.of(
                facts.holder(),
                facts.assessors(),
                facts.decision(),
                facts.product(),
                facts.level(),
                facts.score(),
                facts.coverage(),
                facts.containmentGrade(),
                facts.baseline(),
                facts.facts()));
    }

    private LabelFacts.Issuer issuer(GrantedDecision decision) {
        var scheme = decision.certifier();
        return new LabelFacts.Issuer(
                DidWeb.of(publicUrl), scheme.name(), URI.create(scheme.website()), config.contact());
    }

    private static List<LabelFacts.Assessor> assessors(GrantedDecision decision) {
        return decision.evaluation().evaluators().stream()
                .map(one -> new LabelFacts.Assessor(one.organisationName(), one.accreditationNumber()))
                .distinct()
                .toList();
    }

    private static LabelFacts.Decision reference(GrantedDecision decision) {
        return new LabelFacts.Decision(
                decision.decidedAt().atZone(ZoneOffset.UTC).toLocalDate(),
                decision.document().digest(),
                decision.revision().bytes().digest(),
                Sha256Digest.parse(decision.evaluation().digest()));
    }

    private static Level level(GrantedDecision decision) {
        return decision.baseline().document().levels().stream()
                .filter(one -> one.number() == decision.level())
                .findAny()
                .orElseThrow();
    }

    /** Why no label can be drafted any more; empty where one can. */
    Optional<Problem> whyNot(GrantedDecision decision, Instant at) {
        var baseline = decision.baseline();
        return end(at, baseline).isAfter(at)
                ? Optional.empty()
                : Optional.of(new Problem(
                        LabelProblem.BASELINE_OUTLIVED,
                        "Baseline " + baseline.version() + " was left behind too long ago."));
    }

    /** As long as the scheme lets labels run, and not much longer than the baseline itself (UTC). */
    private Instant end(Instant at, PublishedBaseline baseline) {
        var longest = after(at, config.validity());
        return baseline.sunsetOn()
                .map(last -> last.plusDays(1)
                        .plus(config.afterSunset())
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant())
                .filter(limit -> limit.isBefore(longest))
                .orElse(longest);
    }

    private static Instant after(Instant at, Period period) {
        return at.atZone(ZoneOffset.UTC).plus(period).toInstant();
    }
}
