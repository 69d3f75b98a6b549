package org.iotlabel.verification;

import java.util.Optional;
import org.iotlabel.frame.Isolated;
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
 * @param story what was examined, and what became of the label
 * @param path of the page, without a language; empty where there is no such label
 * @param markup for search engines; empty where there is nothing to say of a label
 */
record VerdictPage(
        Tone tone,
        String headline,
        String explanation,
        String serial,
        String issuedFor,
        @Nullable Certificate certificate,
        @Nullable Replacement replacement,
        LabelStory story,
        String path,
        String markup) {
    /** How a verdict looks: each has its own colour and its own shape. */
    enum Tone {
        /** A green disc with a tick. */
        GOOD,
        /** A yellow triangle. */
        CAREFUL,
        /** A red octagon with a cross. */
        BAD
    }

    /** The address of what the public log tells of the label. */
    public String logged() {
        return "/log?label=" + path.substring(1);
    }

    /** The label that took the place of this one. */
    record Replacement(String href, String serial) {}

    static VerdictPage of(Told told, LabelStories stories, PageLength length) {
        return switch (told.verdict()) {
            case Verdict.Valid valid -> trusted(Tone.GOOD, told, valid.label(), stories, length);
            case Verdict.SupportEnded ended -> trusted(Tone.CAREFUL, told, ended.label(), stories, length);
            case Verdict.Suspended suspended -> known(Tone.BAD, told, suspended.label(), stories);
            case Verdict.Withdrawn withdrawn -> known(Tone.BAD, told, withdrawn.label(), stories);
            case Verdict.Expired expired -> known(Tone.CAREFUL, told, expired.label(), stories);
            case Verdict.ProductMismatch other -> mismatched(told, other.label());
            case Verdict.SchemeClosed closed -> known(Tone.CAREFUL, told, closed.label(), stories);
            case Verdict.BadSignature bad -> bare(Tone.BAD, told, Optional.of(bad.serial()));
            case Verdict.StatusStale stale -> bare(Tone.CAREFUL, told, Optional.of(stale.serial()));
            case Verdict.NotYet early ->
                bare(Tone.CAREFUL, told, Optional.of(early.label().serial()));
            case Verdict.Unknown _ -> bare(Tone.BAD, told, Optional.empty());
        };
    }

    private static VerdictPage trusted(
            Tone tone, Told told, IssuedLabel label, LabelStories stories, PageLength length) {
        return of(
                told,
                label,
                new Shown(tone, "", Certificate.of(label, told.words(), length), CertificationMarkup.active(label)),
                stories.whole(label, told.words(), length));
    }

    private static VerdictPage known(Tone tone, Told told, IssuedLabel label, LabelStories stories) {
        return of(
                told,
                label,
                new Shown(
                        tone, issuedFor(label.facts(), told.words().said()), null, CertificationMarkup.inactive(label)),
                stories.past(label, told.words()));
    }

    /** The label is good, and of no use for the product in hand; nothing is said of either to machines. */
    private static VerdictPage mismatched(Told told, IssuedLabel label) {
        var issuedFor = issuedFor(label.facts(), told.words().said());
        return of(told, label, new Shown(Tone.BAD, issuedFor, null, ""), LabelStory.NONE);
    }

    /** What differs between a label that is to be trusted and one that is not. */
    private record Shown(
            Tone tone, String issuedFor, @Nullable Certificate certificate, String markup) {}

    private static VerdictPage of(Told told, IssuedLabel label, Shown shown, LabelStory story) {
        var by = label.supersededBy();
        return new VerdictPage(
                shown.tone(),
                told.headline(),
                told.explanation(),
                told.words().said().labelSerial(label.serial().toString()),
                shown.issuedFor(),
                shown.certificate(),
                by == null ? null : new Replacement("/" + by.value(), by.toString()),
                story,
                "/" + label.serial().value(),
                shown.markup());
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
                LabelStory.NONE,
                serial.map(Serial::value).map("/"::concat).orElse(""),
                "");
    }

    private static String issuedFor(LabelFacts facts, VerdictMessages said) {
        return said.issuedFor(
                Isolated.of(facts.product().model()),
                Isolated.of(facts.product().manufacturer().name()));
    }
}
