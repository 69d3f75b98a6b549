package org.iotlabel.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.iotlabel.frame.LocalForms;
import org.iotlabel.frame.Words;
import org.iotlabel.label.ExaminedRequirement;
import org.iotlabel.label.IssuedLabel;
import org.iotlabel.label.LabelFacts;
import org.iotlabel.label.LabelHistories;
import org.iotlabel.scheme.BaselineDocument;
import org.iotlabel.scheme.BaselineWords;
import org.iotlabel.scheme.Level;
import org.iotlabel.scheme.PublishedBaselines;
import org.iotlabel.scheme.Verdict;

/**
 * Reads what the page of a label tells beside its verdict. It follows from the label as the verdict has it, so that a page
 * that is remembered by its verdict never lacks what happened since.
 */
@ApplicationScoped
class LabelStories {
    /** Where the versions of the baseline are for readers. */
    private static final String PAGES = "/baseline/";

    /** A label that was suspended and holds again five times has fewer, but for its promises. */
    private static final int MOST_EVENTS = 12;

    private final PublishedBaselines baselines;
    private final LabelHistories histories;

    LabelStories(PublishedBaselines baselines, LabelHistories histories) {
        this.baselines = baselines;
        this.histories = histories;
    }

    /** All of it, for a label that is to be trusted. */
    LabelStory whole(IssuedLabel label, VerdictWords words, PageLength length) {
        var past = past(label, words);
        return baselines
                .withDigest(label.facts().baseline().digest())
                .map(baseline -> of(baseline, label.facts(), past, new Telling(words, length)))
                .orElse(past);
    }

    /** What became of a label, and nothing that could be relied on. */
    LabelStory past(IssuedLabel label, VerdictWords words) {
        var history = histories.of(label);
        var shown = PastEvents.of(history, words, MOST_EVENTS);
        var all = history.moves().size() + history.support().size();
        return new LabelStory(List.of(), "", Tally.NONE, "", false, shown, all - shown.size());
    }

    /** In which words, and how much. */
    private record Telling(VerdictWords words, PageLength length) {}

    private static LabelStory of(BaselineDocument baseline, LabelFacts facts, LabelStory past, Telling telling) {
        var words = telling.words();
        var said = Words.in(words.language(), LabelPageMessages.class);
        var examined = ExaminedRequirement.of(baseline, facts);
        return new LabelStory(
                baseline.levels().stream()
                        .map(level -> level(baseline, level, examined, telling))
                        .filter(level -> !level.lines().isEmpty() || level.more() > 0)
                        .toList(),
                said.levelOf(facts.level().number(), baseline.levels().size()),
                Tally.of(examined, facts, new LocalForms(words.language()), said),
                PAGES + baseline.version(),
                BaselineWords.in(words.language()).isTranslated(),
                past.events(),
                past.earlier());
    }

    private static LabelStory.Examined level(
            BaselineDocument baseline, Level level, List<ExaminedRequirement> all, Telling telling) {
        var words = telling.words();
        var examined = all.stream()
                .filter(one -> one.requirement().level() == level.number())
                .toList();
        var shown = shown(examined, telling.length());
        return new LabelStory.Examined(
                title(level, examined, words),
                shown.stream()
                        .map(one -> line(PAGES + baseline.version() + "/", one, words))
                        .toList(),
                examined.size() - shown.size());
    }

    /** In the order of the baseline, where all have room; else what was examined and is not met goes first, and is never left out. */
    private static List<ExaminedRequirement> shown(List<ExaminedRequirement> examined, PageLength length) {
        if (examined.size() <= length.requirements()) {
            return examined;
        }
        var others = examined.stream().filter(one -> !isMissed(one)).limit(length.requirements());
        return Stream.concat(examined.stream().filter(LabelStories::isMissed), others)
                .toList();
    }

    private static String title(Level level, List<ExaminedRequirement> examined, VerdictWords words) {
        var said = Words.in(words.language(), LabelPageMessages.class);
        var forms = new LocalForms(words.language());
        var asked = forms.number(examined.size());
        var isSought = examined.stream().anyMatch(one -> one.verdict().isPresent());
        return isSought
                ? said.levelMet(level.number(), level.name(), forms.number(met(examined)), asked)
                : said.levelNotExamined(level.number(), level.name(), asked);
    }

    private static LabelStory.Line line(String at, ExaminedRequirement one, VerdictWords words) {
        var said = Words.in(words.language(), LabelPageMessages.class);
        var requirement = one.requirement();
        return new LabelStory.Line(
                requirement.id(),
                at + requirement.id(),
                said.requirementFound(one.verdict().map(Enum::name).orElse("")),
                isMet(one),
                BaselineWords.in(words.language()).of(requirement));
    }

    private static long met(List<ExaminedRequirement> examined) {
        return examined.stream().filter(LabelStories::isMet).count();
    }

    private static boolean isMissed(ExaminedRequirement one) {
        return one.verdict().isPresent() && !isMet(one);
    }

    private static boolean isMet(ExaminedRequirement one) {
        return one.verdict().filter(verdict -> verdict == Verdict.PASS).isPresent();
    }
}
