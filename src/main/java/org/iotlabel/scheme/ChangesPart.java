package org.iotlabel.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.iotlabel.http.SpokenLanguage;

/**
 * Which differences stand on one part of a long comparison: as many as a phone may load at once. Parts begin at the same
 * difference in every language, so that a reader who takes another language finds the same there.
 */
final class ChangesPart {
    /** In bytes: 50 kB without the style sheet and the icon, which have 15 kB, and what stands around the differences. */
    private static final int MOST = 26_000;

    private final int number;
    private final ChangedWords words;
    private final List<ChangedWords> languages;
    private int last = 1;
    private int weight;

    /**
     * @param number from 1
     */
    ChangesPart(int number, BaselineDocument was, BaselineDocument now, Locale language) {
        this.number = number;
        this.words = new ChangedWords(was, now, BaselineWords.in(language));
        this.languages = SpokenLanguage.ALL.stream()
                .map(one -> new ChangedWords(was, now, BaselineWords.in(one)))
                .toList();
    }

    /** Those of the next list that stand here, as they are said to the reader; to be asked list by list, as they stand on the page. */
    <T, R extends Weighed> List<R> of(List<T> differences, BiFunction<ChangedWords, T, R> said) {
        var here = new ArrayList<R>();
        for (var one : differences) {
            place(languages.stream()
                    .mapToInt(language -> said.apply(language, one).weight())
                    .max()
                    .orElse(0));
            if (last == number) {
                here.add(said.apply(words, one));
            }
        }
        return List.copyOf(here);
    }

    private void place(int more) {
        if (weight > 0 && weight + more > MOST) {
            last++;
            weight = 0;
        }
        weight += more;
    }

    /** How many parts what was asked so far has. */
    int parts() {
        return last;
    }
}
