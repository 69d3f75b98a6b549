package org.iotlabel.verifier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.label.LabelFacts;
import org.iotlabel.scheme.Scoring;

/** Whether a label claims only what was assessed, and belongs to the product in hand. */
final class Scope {
    private Scope() {}

    /**
     * Passes with a sentence; empty where there is no baseline to compute by.
     *
     * @throws Refused SCOPE_MISMATCH, CONFUSABLE_NAME
     */
    static Optional<String> claims(SignedLabel label, Records records) {
        var computed = label.facts()
                .flatMap(facts -> records.scoring(facts.baseline()).map(scoring -> requireEarned(facts, scoring)));
        for (var name : label.names()) {
            Confusables.in(name, beside(label)).ifPresent(how -> {
                throw new Refused(Reason.CONFUSABLE_NAME, "A name on it " + how + ".");
            });
        }
        return computed;
    }

    /**
     * Passes a label with what was found of its claims, if it covers the product in hand.
     *
     * @throws Refused OTHER_PRODUCT
     */
    static Optional<String> check(SignedLabel label, Question question, Optional<String> claims) {
        question.gtin().ifPresent(gtin -> requireGtin(label, gtin));
        question.firmware().ifPresent(version -> requireFirmware(label, version));
        return claims;
    }

    /** The names by which it shows in which alphabets its people write. */
    private static List<String> beside(SignedLabel label) {
        return Stream.concat(
                        label.names().stream(),
                        label.facts().map(facts -> facts.issuer().name()).stream())
                .toList();
    }

    /** Level, score, coverage and grade computed again from the facts that stand on the label. */
    private static String requireEarned(LabelFacts facts, Scoring scoring) {
        var score = scoring.score(facts.facts());
        claim(facts.level().number() >= 1 && facts.level().number() <= score.level(), "LEVEL");
        claim(scoring.baseline().levels().contains(facts.level()), "LEVEL");
        claim(facts.score() == score.score(), "SCORE");
        claim(facts.coverage().equals(score.coverage()), "COVERAGE");
        claim(facts.containmentGrade() == score.grade(), "GRADE");
        return "Level, score and grade follow from the facts on it.";
    }

    private static void claim(boolean holds, String detail) {
        if (!holds) {
            throw new Refused(Reason.SCOPE_MISMATCH, detail, Sentences.of(Reason.SCOPE_MISMATCH));
        }
    }

    private static void requireGtin(SignedLabel label, String gtin) {
        if (label.gtins().stream().noneMatch(one -> digits(one).equals(digits(gtin)))) {
            throw new Refused(Reason.OTHER_PRODUCT, "GTIN", "It is not for the product with this trade number.");
        }
    }

    /** Trade numbers of different lengths are the same when leading zeros are (GS1 General Specifications 3.3.2). */
    private static String digits(String gtin) {
        return gtin.replaceFirst("^0+", "");
    }

    private static void requireFirmware(SignedLabel label, String version) {
        var covered = label.facts().map(facts -> facts.product().firmware());
        if (covered.isEmpty()) {
            throw new Refused(
                    Reason.OTHER_PRODUCT, "FIRMWARE", "An offline seal alone does not say which firmware it covers.");
        }
        var range = covered.get();
        var last = range.to();
        var inside = FirmwareVersion.compare(range.from(), version) <= 0
                && (last == null || FirmwareVersion.compare(version, last) <= 0);
        if (!inside) {
            throw new Refused(Reason.OTHER_PRODUCT, "FIRMWARE", "It does not cover this version of the firmware.");
        }
    }
}
