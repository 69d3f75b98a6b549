package org.iotlabel.scheme;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How the score is made, sentence by sentence. The English text is bound by the digest of its version and calls verdicts by
 * their codes; a translation says them in words.
 *
 * @param language of the sentences, as a tag of RFC 5646
 */
record ScoringWords(String language, List<String> sentences) {
    static ScoringWords of(Worded explanation) {
        var text = explanation.text();
        var ends = BreakIterator.getSentenceInstance(Locale.forLanguageTag(explanation.language()));
        ends.setText(text);
        var sentences = new ArrayList<String>();
        for (int from = ends.first(), to = ends.next(); to != BreakIterator.DONE; from = to, to = ends.next()) {
            sentences.add(text.substring(from, to).strip());
        }
        return new ScoringWords(explanation.language(), List.copyOf(sentences));
    }

    /** Whether no code of a verdict stands in them. */
    public boolean isTranslated() {
        return !language.equals(Locale.ENGLISH.toLanguageTag());
    }

    /** The verdicts whose codes stand in the English text. */
    public List<Verdict> verdicts() {
        return List.of(Verdict.values());
    }
}
