package org.iotlabel.scheme;

import java.util.List;

/**
 * A part of a version on a page of its own.
 *
 * @param level what the level is, with the requirements of the part
 * @param passed for each of them, in the same order, how many labels passed it
 * @param labels how many labels in force were assessed by the version
 * @param told whether the counts are told
 */
record BaselinePart(
        BaselineDocument document, BaselinePage.LevelSection level, List<Long> passed, long labels, boolean told) {
    /** A whole level. */
    static BaselinePart of(BaselineDocument document, Level level, Passes passes) {
        return of(document, level, BaselinePage.asked(document, level), passes);
    }

    /** One requirement. */
    static BaselinePart of(BaselineDocument document, Requirement requirement, Passes passes) {
        var level = document.levels().stream()
                .filter(one -> one.number() == requirement.level())
                .findFirst()
                .orElseThrow();
        return of(document, level, List.of(BaselinePage.asked(document, requirement)), passes);
    }

    private static BaselinePart of(
            BaselineDocument document, Level level, List<BaselinePage.Asked> asked, Passes passes) {
        return new BaselinePart(
                document,
                new BaselinePage.LevelSection(level, asked),
                asked.stream()
                        .map(one -> (long) passes.of(one.requirement().id()))
                        .toList(),
                passes.labels(),
                passes.areTold());
    }

    /** The one requirement of the part. */
    public BaselinePage.Asked only() {
        return level.requirements().getFirst();
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
        return BaselinePaths.of(document, level.level());
    }

    /** Fewer labels are not counted. */
    public int fewest() {
        return Passes.FEWEST;
    }
}
