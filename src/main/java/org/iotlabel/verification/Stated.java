package org.iotlabel.verification;

import org.iotlabel.label.LabelFacts;
import org.iotlabel.scheme.Worded;

/**
 * Something that a label states: words of ours, and after them those of the maker, so that nobody takes one for the other.
 *
 * @param said ours; without text where the maker's stand alone
 * @param own what the maker wrote; without text where that is nothing
 */
record Stated(Worded said, Worded own) {
    /** In which language labels state things where they do not say it. */
    private static final String UNSAID = "en";

    /** Words of ours alone. */
    static Stated ours(Worded said) {
        return new Stated(said, new Worded(said.language(), ""));
    }

    /** Words in the language of the page, and what the maker of the label's device wrote. */
    static Stated with(VerdictWords words, String said, LabelFacts facts, String own) {
        var language = facts.languages().stream().findFirst().orElse(UNSAID);
        return new Stated(new Worded(words.language().toLanguageTag(), said), new Worded(language, own));
    }

    /** Whether the maker wrote some of it. */
    public boolean hasOwn() {
        return !own.text().isEmpty();
    }
}
