package org.iotlabel.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.iotlabel.frame.LocalForms;
import org.iotlabel.frame.Words;
import org.iotlabel.label.IssuedLabel;
import org.iotlabel.label.LabelState;

/**
 * Verdicts in sentences for people who know nothing of schemes, in one language.
 *
 * @param said the sentences
 * @param language in which days and months are written too
 */
record VerdictWords(VerdictMessages said, Locale language) {
    static VerdictWords in(Locale language) {
        return new VerdictWords(Words.in(language, VerdictMessages.class), language);
    }

    /** The verdict in one sentence. */
    String headline(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid _ -> said.headlineValid();
            case Verdict.SupportEnded _ -> said.headlineSupportEnded();
            case Verdict.Suspended _ -> said.headlineSuspended();
            case Verdict.Withdrawn withdrawn ->
                withdrawn.label().standing().state() == LabelState.SURRENDERED
                        ? said.headlineSurrendered()
                        : said.headlineWithdrawn();
            case Verdict.Expired expired ->
                expired.label().standing().state() == LabelState.SUPERSEDED
                        ? said.headlineSuperseded()
                        : said.headlineExpired();
            case Verdict.NotYet _ -> said.headlineNotYet();
            case Verdict.Unknown unknown -> headline(unknown.cause());
            case Verdict.BadSignature _ -> said.headlineBadSignature();
            case Verdict.StatusStale _ -> said.headlineStale();
            case Verdict.ProductMismatch _ -> said.headlineMismatch();
            case Verdict.SchemeClosed _ -> said.headlineSchemeClosed();
        };
    }

    private String headline(Verdict.Unknown.Cause cause) {
        return switch (cause) {
            case MISTYPED -> said.headlineMistyped();
            case NO_SERIAL -> said.headlineNoSerial();
            case NEVER_ISSUED -> said.headlineNeverIssued();
        };
    }

    /** What it means for whoever asks, and what to do. */
    String explanation(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid _ -> said.explainValid();
            case Verdict.SupportEnded ended ->
                said.explainSupportEnded(
                        ended.label().supportUntil().map(this::month).orElse(""));
            case Verdict.Suspended suspended -> said.explainSuspended(since(suspended.label()));
            case Verdict.Withdrawn withdrawn -> said.explainWithdrawn(since(withdrawn.label()));
            case Verdict.Expired expired ->
                expired.label().standing().state() == LabelState.SUPERSEDED
                        ? said.explainSuperseded(since(expired.label()))
                        : said.explainExpired(since(expired.label()));
            case Verdict.NotYet early ->
                said.explainNotYet(day(early.label().facts().validFrom()));
            case Verdict.Unknown unknown -> explanation(unknown.cause());
            case Verdict.BadSignature _ -> said.explainBadSignature();
            case Verdict.StatusStale _ -> said.explainStale();
            case Verdict.ProductMismatch other ->
                other.gtin().map(said::explainMismatch).orElseGet(said::explainDisguise);
            case Verdict.SchemeClosed closed -> said.explainSchemeClosed(day(closed.closedOn()));
        };
    }

    private String explanation(Verdict.Unknown.Cause cause) {
        return switch (cause) {
            case MISTYPED -> said.explainMistyped();
            case NO_SERIAL -> said.explainNoSerial();
            case NEVER_ISSUED -> said.explainNeverIssued();
        };
    }

    /** When and why, as far as everybody may know. */
    private String since(IssuedLabel label) {
        var day = day(label.standing().since());
        return label.standing()
                .reasonCode()
                .map(code -> said.sinceBecause(day, code))
                .orElseGet(() -> said.since(day));
    }

    /** Never "expires": people take that for the end of the device. */
    String support(Optional<YearMonth> until) {
        return until.map(month -> said.supportUntil(month(month))).orElseGet(said::supportUnknown);
    }

    String day(Instant at) {
        return forms().day(at);
    }

    String day(LocalDate day) {
        return forms().day(day);
    }

    private String month(YearMonth month) {
        return forms().month(month);
    }

    private LocalForms forms() {
        return new LocalForms(language);
    }
}
