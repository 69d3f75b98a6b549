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
 * @param serial as it is printed, with what it is; empty where there is no such label
 * @param issuedFor in a sentence, whose label it was; empty where that is on the certificate below, or nothing can be believed
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

    static VerdictPage of(Told told) {
        return switch (told.verdict()) {
            case Verdict.Valid valid -> trusted(Tone.GOOD, told, valid.label());
            case Verdict.SupportEnded ended -> trusted(Tone.CAREFUL, told, ended.label());
            case Verdict.Suspended suspended -> known(Tone.BAD, told, suspended.label());
            case Verdict.Withdrawn withdrawn -> known(Tone.BAD, told, withdrawn.label());
            case Verdict.Expired expired -> known(Tone.CAREFUL, told, expired.label());
            case Verdict.ProductMismatch other -> known(Tone.BAD, told, other.label());
            case Verdict.SchemeClosed closed -> known(Tone.CAREFUL, told, closed.label());
            case Verdict.BadSignature bad -> bare(Tone.BAD, told, Optional.of(bad.serial()));
            case Verdict.StatusStale stale -> bare(Tone.CAREFUL, told, Optional.of(stale.serial()));
            case Verdict.Unknown _ -> bare(Tone.BAD, told, Optional.empty());
        };
    }

    private static VerdictPage trusted(Tone tone, Told told, IssuedLabel label) {
        return of(tone, told, label, "", Certificate.of(label, told.words()));
    }

    private static VerdictPage known(Tone tone, Told told, IssuedLabel label) {
        return of(tone, told, label, issuedFor(label.facts(), told.words().said()), null);
    }

    private static VerdictPage of(
            Tone tone, Told told, IssuedLabel label, String issuedFor, @Nullable Certificate certificate) {
        var by = label.supersededBy();
        return new VerdictPage(
                tone,
                told.headline(),
                told.explanation(),
                told.words().said().labelSerial(label.serial().toString()),
                issuedFor,
                certificate,
                by == null ? null : new Replacement("/" + by.value(), by.toString()),
                "/api/v1/labels/" + label.serial().value() + "/history");
    }

    private static VerdictPage bare(Tone tone, Told told, Optional<Serial> serial) {
        return new VerdictPage(
                tone,
                told.headline(),
                told.explanation(),
                serial.map(Serial::toString)
                        .map(told.words().said()::labelSerial)
                        .orElse(""),
                "",
                null,
                null,
                "");
    }

    private static String issuedFor(LabelFacts facts, VerdictMessages said) {
        return said.issuedFor(
                facts.product().model(), facts.product().manufacturer().name());
    }
}
