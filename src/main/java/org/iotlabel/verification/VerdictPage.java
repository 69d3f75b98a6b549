package org.iotlabel.verification;

import java.util.Optional;
import org.iotlabel.label.IssuedLabel;
import org.iotlabel.label.LabelFacts;
import org.iotlabel.label.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A verdict for people.
 *
 * @param tone how it looks, for those who do not read
 * @param serial as it is printed; empty where there is no such label
 * @param issuedFor whose label it was; empty where that is on the certificate below, or nothing can be believed
 * @param certificate what the label states; absent unless it is to be trusted
 * @param replacement the page of the label that took its place
 * @param history where every move of the label stands; empty where there is no such label
 */
record VerdictPage(
        Tone tone,
        String headline,
        String explanation,
        String serial,
        String issuedFor,
        @Nullable Certificate certificate,
        @Nullable Replacement replacement,
        String history) {
    /** How a verdict looks: each has its own colour and its own shape. */
    enum Tone {
        /** A green disc with a tick. */
        GOOD,
        /** A yellow triangle. */
        CAREFUL,
        /** A red octagon with a cross. */
        BAD
    }

    /** The label that took the place of this one. */
    record Replacement(String href, String serial) {}

    static VerdictPage of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid valid -> trusted(Tone.GOOD, verdict, valid.label());
            case Verdict.SupportEnded ended -> trusted(Tone.CAREFUL, verdict, ended.label());
            case Verdict.Suspended suspended -> known(Tone.BAD, verdict, suspended.label());
            case Verdict.Withdrawn withdrawn -> known(Tone.BAD, verdict, withdrawn.label());
            case Verdict.Expired expired -> known(Tone.CAREFUL, verdict, expired.label());
            case Verdict.ProductMismatch other -> known(Tone.BAD, verdict, other.label());
            case Verdict.SchemeClosed closed -> known(Tone.CAREFUL, verdict, closed.label());
            case Verdict.BadSignature bad -> bare(Tone.BAD, verdict, Optional.of(bad.serial()));
            case Verdict.StatusStale stale -> bare(Tone.CAREFUL, verdict, Optional.of(stale.serial()));
            case Verdict.Unknown _ -> bare(Tone.BAD, verdict, Optional.empty());
        };
    }

    private static VerdictPage trusted(Tone tone, Verdict verdict, IssuedLabel label) {
        return of(tone, verdict, label, "", Certificate.of(label));
    }

    private static VerdictPage known(Tone tone, Verdict verdict, IssuedLabel label) {
        return of(tone, verdict, label, issuedFor(label.facts()), null);
    }

    private static VerdictPage of(
            Tone tone, Verdict verdict, IssuedLabel label, String issuedFor, @Nullable Certificate certificate) {
        var by = label.supersededBy();
        return new VerdictPage(
                tone,
                VerdictWords.headline(verdict),
                VerdictWords.explanation(verdict),
                label.serial().toString(),
                issuedFor,
                certificate,
                by == null ? null : new Replacement("/" + by.value(), by.toString()),
                "/api/v1/labels/" + label.serial().value() + "/history");
    }

    private static VerdictPage bare(Tone tone, Verdict verdict, Optional<Serial> serial) {
        return new VerdictPage(
                tone,
                VerdictWords.headline(verdict),
                VerdictWords.explanation(verdict),
                serial.map(Serial::toString).orElse(""),
                "",
                null,
                null,
                "");
    }

    private static String issuedFor(LabelFacts facts) {
        return facts.product().model() + " by " + facts.product().manufacturer().name();
    }
}
