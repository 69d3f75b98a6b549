package org.iotlabel.scheme;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import java.util.regex.Pattern;

/**
 * For which devices a requirement is asked: a formula over the answers to the baseline's yes/no questions.
 *
 * <pre>
 *   formula := conjunction ( "or" conjunction )*
 *   conjunction := negation ( "and" negation )*
 *   negation := "not" negation | "always" | feature | "(" formula ")"
 *   feature := lower case letters and digits, joined by single hyphens, a letter first
 * </pre>
 *
 * <p>Evaluation never fails. An unanswered question is unknown and stays so as long as it matters (Kleene's strong
 * logic of three values): what has an outcome keeps it whatever the open answers turn out to be.
 */
public sealed interface Applicability {

    /** The longest text that is read, in characters. */
    int LONGEST = 300;

    /** How deep parentheses and negations may nest in a text. */
    int DEEPEST = 32;

    /** Holds for every device. */
    record Always() implements Applicability {}

    /** Holds when the question was answered yes. */
    record Answered(String feature) implements Applicability {

        static final Pattern FEATURE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

        public Answered {
            if (!isFeature(feature)) {
                throw new IllegalArgumentException("not a feature id: " + feature);
            }
        }

        /** Whether a word can stand for a question: the form is right and the grammar does not use it itself. */
        static boolean isFeature(String word) {
            return FEATURE.matcher(word).matches() && !ApplicabilityParser.RESERVED.contains(word);
        }
    }

    /** Holds when the other does not. */
    record Not(Applicability term) implements Applicability {}

    /** Holds when both hold. */
    record And(Applicability left, Applicability right) implements Applicability {}

    /** Holds when at least one holds. */
    record Or(Applicability left, Applicability right) implements Applicability {}

    /**
     * Reads an expression.
     *
     * @throws UnreadableExpression when it breaks the grammar, is longer than {@link #LONGEST} or nests deeper than
     *     {@link #DEEPEST}
     */
    static Applicability parse(String text) {
        return new ApplicabilityParser(text).parse();
    }

    /** The outcome for a device; answers to other questions are ignored, a missing one is unknown. */
    default Outcome over(Map<String, Boolean> answers) {
        return switch (this) {
            case Always _ -> Outcome.APPLIES;
            case Answered question -> Outcome.of(answers, question.feature());
            case Not not -> not.term().over(answers).negated();
            case And and -> and.left().over(answers).and(and.right().over(answers));
            case Or or -> or.left().over(answers).or(or.right().over(answers));
        };
    }

    /** The questions that can matter, in the order of the text. */
    default SequencedSet<String> features() {
        SequencedSet<String> features = new LinkedHashSet<>();
        switch (this) {
            case Always _ -> {}
            case Answered question -> features.add(question.feature());
            case Not not -> features.addAll(not.term().features());
            case And and -> {
                features.addAll(and.left().features());
                features.addAll(and.right().features());
            }
            case Or or -> {
                features.addAll(or.left().features());
                features.addAll(or.right().features());
            }
        }
        return features;
    }

    /** The outcome in words, such as "applies because the device has a password login". */
    default String explain(BaselineDocument baseline, Map<String, Boolean> answers) {
        return new Explanation(baseline, answers).of(this);
    }

    /** The expression with as few parentheses as it can have; it parses to an equal one. */
    default String text() {
        return ApplicabilityPrinter.print(this);
    }
}
