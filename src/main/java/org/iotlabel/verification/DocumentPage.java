package org.iotlabel.verification;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.iotlabel.frame.Isolated;
import org.iotlabel.verifier.Finding;
import org.iotlabel.verifier.Reason;
import org.iotlabel.verifier.Result;
import org.iotlabel.verifier.VerdictCode;

/**
 * What a document is worth, for people.
 *
 * @param tone how it looks, for those who do not read
 * @param product what it is of; empty unless it is to be trusted
 * @param serial as it is printed; empty where the document cannot be believed
 * @param rows what was looked at
 * @param rest why nothing else was; empty where everything was
 * @param exact the same as programs tell it
 */
record DocumentPage(
        VerdictPage.Tone tone,
        String headline,
        String explanation,
        String product,
        String serial,
        List<Row> rows,
        String rest,
        List<Exact> exact) {
    /**
     * One stage in words.
     *
     * @param sentence empty where it was not looked at
     */
    record Row(String name, String outcome, String sentence) {}

    /**
     * One stage as the verifier tells it, in English.
     *
     * @param codes outcome, reason and detail
     */
    record Exact(String stage, String codes, String sentence) {
        private static Exact of(Finding finding) {
            var codes = Stream.of(
                            finding.outcome().name(),
                            finding.reason().map(Reason::name).orElse(""),
                            finding.detail())
                    .filter(code -> !code.isEmpty())
                    .distinct()
                    .collect(joining(" "));
            return new Exact(finding.stage().name(), codes, finding.sentence());
        }
    }

    static DocumentPage of(DocumentVerification.Checked checked, DocumentWords words) {
        var result = checked.result();
        return new DocumentPage(
                tone(result.verdict()),
                words.headline(result),
                words.explanation(checked),
                product(result),
                result.serial().map(Object::toString).orElse(""),
                result.lines().stream()
                        .map(line -> new Row(words.name(line), words.outcome(line), words.sentence(line, checked)))
                        .toList(),
                checked.isOpened() ? "" : words.said().restNotChecked(),
                result.lines().stream().map(Exact::of).toList());
    }

    /** Only what is to be trusted names a product. */
    private static String product(Result result) {
        return switch (result) {
            case Result.Trusted trusted ->
                trusted.label().names().stream().distinct().map(Isolated::of).collect(joining(", "));
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
}
