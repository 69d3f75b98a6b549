package org.iotlabel.scheme;

import java.util.List;
import java.util.Locale;

/**
 * A part of a version on a page of its own.
 *
 * @param words in the language of the reader
 * @param level what the level is, of which the requirements are
 * @param passed for each of them, in the same order, how many labels passed it
 * @param labels how many labels in force were assessed by the version
 * @param told whether the counts are told
 */
record BaselinePart(
        BaselineDocument document,
        BaselineWords words,
        Level level,
        List<Asked> requirements,
        List<Long> passed,
        long labels,
        boolean told) {
    /** A whole level. */
    static BaselinePart of(BaselineDocument document, Level level, Passes passes, Locale language) {
        var asked = document.requirements().stream()
                .filter(one -> one.level() == level.number())
                .map(one -> Asked.of(document, one, language))
                .toList();
        return of(document, level, asked, passes, language);
    }

    /** One requirement. */
    static BaselinePart of(BaselineDocument document, Requirement requirement, Passes passes, Locale language) {
        var level = document.levels().stream()
                .filter(one -> one.number() == requirement.level())
                .findFirst()
                .orElseThrow();
        return of(document, level, List.of(Asked.of(document, requirement, language)), passes, language);
    }

    private static BaselinePart of(
            BaselineDocument document, Level level, List<Asked> asked, Passes passes, Locale language) {
        return new BaselinePart(
                document,
                BaselineWords.in(language),
                level,
                asked,
                asked.stream()
                        .map(one -> (long) passes.of(one.requirement().id()))
                        .toList(),
                passes.labels(),
                passes.areTold());
    }

    public Worded title() {
        return words.title(document);
    }

    /** What a buyer may expect of the level. */
    public Worded promise() {
        return words.promise(level);
    }

    /** The one requirement of the part. */
    public Asked only() {
        return requirements.getFirst();
    }

    /** The address of the version. */
    public String path() {
        return BaselinePaths.of(document);
    }

    /** The address of a part of it: a requirement by its id, or another page by its name. */
    public String at(String part) {
        return BaselinePaths.of(document, part);
    }

    /** The address of the level. */
    public String levelPath() {
        return BaselinePaths.of(document, level);
    }

    /** Fewer labels are not counted. */
    public int fewest() {
        return Passes.FEWEST;
    }
}
