package org.iotlabel.scheme;

import java.util.List;
import org.iotlabel.frame.Faults;
import org.iotlabel.frame.Frame;

/**
 * What stands at the address of a version: all its requirements in short, or those that somebody looks for.
 *
 * @param words in the language of the reader
 * @param asked the words that are looked for, or cannot be; empty for all
 * @param levels the requirements by level, lowest first; a level without one that was found is left out
 * @param found how many requirements there are on the page
 * @param others the other versions that everybody can read, the newest first
 * @param faults why nothing was looked for
 */
record BaselineOverview(
        BaselineView edition,
        BaselineDocument document,
        BaselineWords words,
        String asked,
        List<LevelLines> levels,
        long found,
        List<Other> others,
        Faults faults) {
    /** A level, and the address of its page. */
    record LevelLines(Level level, Worded promise, String path, List<Line> lines) {}

    /** A requirement in short, and the address of its page. */
    record Line(String id, RequirementWords said, String path) {}

    /**
     * Another version.
     *
     * @param changes the address of what the later of the two says otherwise
     */
    record Other(String version, BaselineState state, String path, String changes) {}

    public Worded title() {
        return words.title(document);
    }

    /** How many sheets it has for print. */
    public int sheets() {
        return BaselineSheet.of(document);
    }

    /** The address of one of them. */
    public String sheet(int number) {
        return BaselinePaths.of(document, "print-" + number);
    }

    /** The address of the version. */
    public String path() {
        return BaselinePaths.of(document);
    }

    /** The address of a part of it: a requirement by its id, or another page by its name. */
    public String at(String part) {
        return BaselinePaths.of(document, part);
    }

    /** The announced last day, as the language of the frame writes it; empty where none is announced. */
    public String lastDay(Frame frame) {
        return edition.sunsetOn().map(frame::day).orElse("");
    }

    static BaselineOverview of(
            BaselineView edition,
            BaselineDocument document,
            RequirementSearch search,
            BaselineWords words,
            List<Other> others) {
        var levels = document.levels().stream()
                .map(level -> lines(document, level, search, words))
                .filter(level -> !level.lines().isEmpty())
                .toList();
        return new BaselineOverview(
                edition,
                document,
                words,
                search.text(),
                levels,
                levels.stream().mapToInt(level -> level.lines().size()).sum(),
                others,
                Faults.NONE);
    }

    /** The same where nothing could be looked for. */
    BaselineOverview refused(Faults why) {
        return new BaselineOverview(edition, document, words, asked, List.of(), 0, others, why);
    }

    /** All but the one, as its page leads to them. */
    static List<Other> others(Baseline baseline, List<Baseline> all) {
        return all.stream()
                .filter(one -> !one.edition().equals(baseline.edition()))
                .map(one -> other(baseline, one))
                .toList();
    }

    private static LevelLines lines(
            BaselineDocument document, Level level, RequirementSearch search, BaselineWords words) {
        return new LevelLines(
                level,
                words.promise(level),
                BaselinePaths.of(document, level),
                document.requirements().stream()
                        .filter(one -> one.level() == level.number())
                        .filter(one -> search.isEmpty() || search.finds(one, words.of(one)))
                        .map(one -> new Line(one.id(), words.of(one), BaselinePaths.of(document, one)))
                        .toList());
    }

    private static Other other(Baseline baseline, Baseline other) {
        var later = EditionOrder.isLater(other.edition(), baseline.edition()) ? other : baseline;
        var earlier = later == other ? baseline : other;
        return new Other(
                other.edition(),
                other.state(),
                BaselinePaths.of(other.edition()),
                BaselinePaths.of(later.edition()) + "/changes?since=" + earlier.edition());
    }
}
