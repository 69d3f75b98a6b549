package org.iotlabel.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.iotlabel.scheme.Verdict;
import org.jspecify.annotations.Nullable;

/** Which requirements the workbench lists. */
enum WorkbenchFilter {
    ALL,
    /** Those without a verdict. */
    OPEN,
    /** Those that count as not met. */
    FAILED,
    /** Those about which the vendor was asked. */
    QUESTIONED;

    /** The one that an address names; all where it names none that there is. */
    static WorkbenchFilter called(@Nullable String name) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(name))
                .findAny()
                .orElse(ALL);
    }

    /** As an address says it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean keeps(AssessmentView.Line line, List<QuestionView> questions) {
        var finding = line.finding();
        return switch (this) {
            case ALL -> true;
            case OPEN -> finding == null;
            case FAILED ->
                finding != null && (finding.verdict() == Verdict.FAIL || finding.verdict() == Verdict.INCONCLUSIVE);
            case QUESTIONED -> questions.stream().anyMatch(one -> line.id().equals(one.requirement()));
        };
    }
}
