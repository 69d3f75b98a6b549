package org.iotlabel.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.iotlabel.problem.Action;
import org.jspecify.annotations.Nullable;

/**
 * A question and its answer. Who asked is not shown: the vendor learns it with the decision.
 *
 * @param requirement what it is about; absent where it is about the device as a whole
 * @param answer absent while it is open, and where it was taken back
 * @param evidence digests of what the vendor added to the answer
 * @param closedAt when it was answered or taken back
 * @param actions what the caller may do next
 */
record QuestionView(
        UUID id,
        @Nullable String requirement,
        String text,
        Instant askedAt,
        Instant answerBy,
        @Nullable String answer,
        List<String> evidence,
        @Nullable Instant closedAt,
        List<Action> actions) {
    static QuestionView of(Question question, List<Action> actions) {
        return new QuestionView(
                question.id(),
                question.requirement().orElse(null),
                question.text(),
                question.askedAt(),
                question.answerBy(),
                question.answer().orElse(null),
                question.evidence(),
                question.closedAt().orElse(null),
                actions);
    }
}
