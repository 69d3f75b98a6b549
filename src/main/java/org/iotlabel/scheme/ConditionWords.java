package org.iotlabel.scheme;

import java.util.Locale;
import java.util.stream.Stream;
import org.iotlabel.frame.Words;
import org.iotlabel.scheme.Applicability.Always;
import org.iotlabel.scheme.Applicability.And;
import org.iotlabel.scheme.Applicability.Answered;
import org.iotlabel.scheme.Applicability.Not;
import org.iotlabel.scheme.Applicability.Or;

/** For which devices a requirement is asked, in words and without any answers; in one language from the first word to the last. */
final class ConditionWords {
    private final BaselineDocument baseline;
    private final BaselineWords words;
    private final BaselineMessages said;

    private ConditionWords(BaselineDocument baseline, Locale language) {
        this.baseline = baseline;
        this.words = BaselineWords.in(language);
        this.said = Words.in(language, BaselineMessages.class);
    }

    /** In English where one of its questions was not translated. */
    static Worded of(BaselineDocument baseline, Applicability formula, Locale language) {
        var translated = asked(formula)
                .flatMap(id -> baseline.feature(id).stream())
                .map(BaselineWords.in(language)::of)
                .allMatch(one -> one.language().equals(language.toLanguageTag()));
        var spoken = translated ? language : Locale.ENGLISH;
        return new Worded(spoken.toLanguageTag(), new ConditionWords(baseline, spoken).of(formula));
    }

    private static Stream<String> asked(Applicability formula) {
        return switch (formula) {
            case Always _ -> Stream.empty();
            case Answered question -> Stream.of(question.feature());
            case Not not -> asked(not.term());
            case And and -> Stream.concat(asked(and.left()), asked(and.right()));
            case Or or -> Stream.concat(asked(or.left()), asked(or.right()));
        };
    }

    private String of(Applicability formula) {
        return switch (formula) {
            case Always _ -> said.everyDevice();
            case Answered question -> clause(question, true);
            case Not not when not.term() instanceof Answered question -> clause(question, false);
            case Not not -> said.notSo(grouped(not.term()));
            case And and -> said.bothSo(grouped(and.left()), grouped(and.right()));
            case Or or -> said.eitherSo(grouped(or.left()), grouped(or.right()));
        };
    }

    /** Whoever reads prose has no precedence in mind, so a mixture is always grouped. */
    private String grouped(Applicability formula) {
        return switch (formula) {
            case And _, Or _ -> "(" + of(formula) + ")";
            case Always _, Answered _, Not _ -> of(formula);
        };
    }

    private String clause(Answered question, boolean answer) {
        return baseline.feature(question.feature())
                .map(feature -> words.of(feature).said(answer))
                .orElse(question.feature());
    }
}
