package org.iotlabel.verification;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.iotlabel.frame.Isolated;
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
        VerdictPage.Tone tone, String headline, Sentence explanation, String product, String serial, List<Row> rows) {
    /** One stage in words. */
    record Row(String name, String outcome, Sentence sentence) {}

    /**
     * A sentence that may be in another language than the page, which then says so (WCAG 2.2, 3.1.2).
     *
     * @param language a tag of RFC 5646
     */
    record Sentence(String language, String text) {
        /** The verifier speaks the language of the API only. */
        private static Sentence of(Finding finding) {
            return new Sentence(Locale.ENGLISH.toLanguageTag(), finding.sentence());
        }
    }

    static DocumentPage of(Result result, DocumentWords words) {
        var language = words.language().toLanguageTag();
        return new DocumentPage(
                tone(result.verdict()),
                words.headline(result),
                result.decisive()
                        .or(result::caution)
                        .map(Sentence::of)
                        .orElseGet(() -> new Sentence(language, words.label().explainValid())),
                product(result),
                result.serial().map(Object::toString).orElse(""),
                result.lines().stream().map(line -> row(line, words)).toList());
    }

    private static Row row(Finding finding, DocumentWords words) {
        return new Row(words.name(finding.stage()), words.outcome(finding.outcome()), Sentence.of(finding));
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
