package org.iotlabel.scheme;

import java.util.List;
import java.util.Locale;

/**
 * Some of the requirements of a version with all that is said of them, for print: so many as a phone may load at once.
 *
 * @param words in the language of the reader
 * @param number from 1
 * @param sheets how many there are
 */
record BaselineSheet(BaselineDocument document, BaselineWords words, int number, int sheets, List<Asked> requirements) {
    private static final int REQUIREMENTS = 16;

    /** How many sheets a version has. */
    static int of(BaselineDocument document) {
        return Math.max(1, Math.ceilDiv(document.requirements().size(), REQUIREMENTS));
    }

    static BaselineSheet of(BaselineDocument document, int number, Locale language) {
        return new BaselineSheet(
                document,
                BaselineWords.in(language),
                number,
                of(document),
                document.requirements().stream()
                        .skip((number - 1L) * REQUIREMENTS)
                        .limit(REQUIREMENTS)
                        .map(one -> Asked.of(document, one, language))
                        .toList());
    }

    public Worded title() {
        return words.title(document);
    }

    /** The summary; it stands on the first sheet. */
    public Worded summary() {
        return words.summary(document);
    }

    /** The address of the version. */
    public String path() {
        return BaselinePaths.of(document);
    }

    /** The address of a sheet. */
    public String sheet(int other) {
        return BaselinePaths.of(document, "print-" + other);
    }

    /** The name of a requirement's level, as it is printed on labels. */
    public String level(Asked asked) {
        return document.levels().stream()
                .filter(one -> one.number() == asked.requirement().level())
                .map(Level::name)
                .findFirst()
                .orElse("");
    }
}
