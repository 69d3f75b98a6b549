package org.iotlabel.verification;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.iotlabel.frame.Isolated;
import org.iotlabel.verifier.Finding;
import org.iotlabel.verifier.Reason;
import org.iotlabel.verifier.Result;
import org.iotlabel.verifier.VerdictCode;
import org.jspecify.annotations.Nullable;

/**
 * What a document is worth, for people.
 *
 * @param tone how it looks, for those who do not read
 * @param product what it is of; empty unless it is to be trusted
 * @param serial as it is printed; empty where the document cannot be believed
 * @param own the label's own page; absent where no label of ours is named
 * @param rows what was looked at
 * @param rest why nothing else was; empty where everything was
 * @param undecided whether nothing was found for or against it, so that another try is what comes next
 * @param exact the same as programs tell it
 */
record DocumentPage(
        VerdictPage.Tone tone,
        String headline,
        String explanation,
        String product,
        String serial,
        @Nullable OwnPage own,
        List<Row> rows,
        String rest,
        boolean undecided,
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

    static DocumentPage of(DocumentVerification.Checked checked, @Nullable OwnPage own, DocumentWords words) {
        var result = checked.result();
        return new DocumentPage(
                tone(result),
                words.headline(result),
                words.explanation(checked),
                product(result),
                result.serial().map(Object::toString).orElse(""),
                own,
                rows(checked, words),
                checked.isOpened() ? "" : words.said().restNotChecked(),
                isUndecided(result),
                result.lines().stream().map(Exact::of).toList());
    }

    private static List<Row> rows(DocumentVerification.Checked checked, DocumentWords words) {
        var stages = checked.result().lines().stream()
                .map(line -> new Row(words.name(line), words.outcome(line), words.sentence(line, checked)));
        // Where it is not for the product in hand, the stage of what it promises says so.
        var inHand = Stream.of(checked)
                .filter(DocumentVerification.Checked::isOfProductInHand)
                .map(one -> new Row(words.said().ofProduct(), words.said().holds(), words.fits(one.question())));
        return Stream.concat(stages, inHand).toList();
    }

    private static boolean isUndecided(Result result) {
        return isDecidedBy(result, Reason.UNREADABLE);
    }

    private static boolean isDecidedBy(Result result, Reason reason) {
        return result.decisive().flatMap(Finding::reason).filter(reason::equals).isPresent();
    }

    /** Only what is to be trusted names a product. */
    private static String product(Result result) {
        return switch (result) {
            case Result.Trusted trusted ->
                trusted.label().names().stream().distinct().map(Isolated::of).collect(joining(", "));
            case Result.Untrusted _ -> "";
        };
    }

    /** What was not read, or is ours and only begins later, is no label of theirs for programs; it is nothing to be afraid of. */
    private static VerdictPage.Tone tone(Result result) {
        return isUndecided(result) || isDecidedBy(result, Reason.NOT_YET)
                ? VerdictPage.Tone.CAREFUL
                : tone(result.verdict());
    }

    private static VerdictPage.Tone tone(VerdictCode verdict) {
        return switch (verdict) {
            case VALID -> VerdictPage.Tone.GOOD;
            case VALID_BUT_SUPPORT_ENDED, EXPIRED, STATUS_STALE, SCHEME_CLOSED -> VerdictPage.Tone.CAREFUL;
            case SUSPENDED, WITHDRAWN, UNKNOWN_LABEL, BAD_SIGNATURE, PRODUCT_MISMATCH -> VerdictPage.Tone.BAD;
        };
    }
}
