package org.iotlabel.verification;

import java.util.List;
import java.util.Locale;
import org.iotlabel.verifier.Finding;
import org.iotlabel.verifier.Result;
import org.iotlabel.verifier.VerdictCode;

/**
 * What a document is worth, for people.
 *
 * @param tone how it looks, for those who do not read
 * @param product what it is of; empty unless it is to be trusted
 * @param serial as it is printed; empty where the document cannot be believed
 * @param rows what was looked at
 */
record DocumentPage(
        VerdictPage.Tone tone, String headline, String explanation, String product, String serial, List<Row> rows) {
    /** One stage in words. */
    record Row(String name, String outcome, String sentence) {}

    static DocumentPage of(Result result) {
        return new DocumentPage(
                tone(result.verdict()),
                headline(result.verdict()),
                result.decisive()
                        .map(Finding::sentence)
                        .orElse("The signature is ours, and nothing stands against it today."),
                product(result),
                result.serial().map(Object::toString).orElse(""),
                result.lines().stream().map(DocumentPage::row).toList());
    }

    private static Row row(Finding finding) {
        var name = finding.stage().name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return new Row(Character.toUpperCase(name.charAt(0)) + name.substring(1), outcome(finding), finding.sentence());
    }

    private static String outcome(Finding finding) {
        return switch (finding.outcome()) {
            case PASS -> "Holds.";
            case FAIL -> "Does not hold.";
            case ABSENT -> "Not checked.";
        };
    }

    /** Only what is to be trusted names a product. */
    private static String product(Result result) {
        return switch (result) {
            case Result.Trusted trusted ->
                String.join(", ", trusted.label().names().stream().distinct().toList());
            case Result.Untrusted _ -> "";
        };
    }

    private static VerdictPage.Tone tone(VerdictCode verdict) {
        return switch (verdict) {
            case VALID -> VerdictPage.Tone.GOOD;
            case VALID_BUT_SUPPORT_ENDED, EXPIRED, STATUS_STALE, SCHEME_CLOSED -> VerdictPage.Tone.CAREFUL;
            case SUSPENDED, WITHDRAWN, UNKNOWN_LABEL, BAD_SIGNATURE, PRODUCT_MISMATCH -> VerdictPage.Tone.BAD;
        };
    }

    private static String headline(VerdictCode verdict) {
        return switch (verdict) {
            case VALID -> "This document is genuine and the label is valid.";
            case VALID_BUT_SUPPORT_ENDED -> "The label is valid, but the promised updates have ended.";
            case SUSPENDED -> "This label is suspended.";
            case WITHDRAWN -> "This label was withdrawn.";
            case EXPIRED -> "This label is over.";
            case UNKNOWN_LABEL -> "This is no label of ours.";
            case BAD_SIGNATURE -> "This document is not genuine.";
            case STATUS_STALE -> "This label cannot be checked right now.";
            case PRODUCT_MISMATCH -> "This label belongs to another product.";
            case SCHEME_CLOSED -> "The scheme behind this label has ended.";
        };
    }
}
