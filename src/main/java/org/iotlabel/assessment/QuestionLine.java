package org.iotlabel.assessment;

import java.util.List;
import org.iotlabel.desk.PortalFrame;

/**
 * A question and its answer, as a page shows them.
 *
 * @param about the requirement, or words for the device as a whole
 * @param answer empty where there is none
 * @param evidence how much came with it in words; empty where none did
 */
record QuestionLine(String about, String text, String asked, String then, String answer, String evidence) {
    static List<QuestionLine> all(List<QuestionView> questions, AssessmentView.File file, PortalFrame desk) {
        return questions.stream().map(one -> of(one, file, desk)).toList();
    }

    private static QuestionLine of(QuestionView view, AssessmentView.File file, PortalFrame desk) {
        var words = AssessmentSection.messages();
        var requirement = view.requirement();
        var answer = view.answer();
        return new QuestionLine(
                requirement == null ? words.aboutAll() : file.called(requirement),
                view.text(),
                words.asked(desk.moment(view.askedAt()), desk.moment(view.answerBy())),
                then(view, desk),
                answer == null ? "" : answer,
                view.evidence().isEmpty()
                        ? ""
                        : words.withEvidence(view.evidence().size()));
    }

    private static String then(QuestionView view, PortalFrame desk) {
        var words = AssessmentSection.messages();
        var closed = view.closedAt();
        if (closed == null) {
            return words.unanswered();
        }
        return view.answer() == null ? words.takenBack(desk.moment(closed)) : words.answered(desk.moment(closed));
    }
}
