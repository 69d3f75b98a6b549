package org.iotlabel.assessment;

import java.util.List;
import java.util.UUID;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Words;

/** What was asked about an attestation, the open ones first. */
record QuestionsPage(String model, String back, List<Line> lines) {
    /**
     * One question.
     *
     * @param href where it is answered; empty where it cannot be answered now
     */
    record Line(String about, String text, String asked, String due, String href, String answer, String answered) {}

    /** Whether an answer is waited for. */
    public boolean isAsked() {
        return lines.stream().anyMatch(line -> !line.href().isEmpty());
    }

    static QuestionsPage of(UUID attestation, String model, List<QuestionView> views, PortalFrame desk) {
        var lines = views.stream()
                .sorted((one, other) -> Boolean.compare(one.closedAt() != null, other.closedAt() != null))
                .map(view -> line(attestation, view, desk))
                .toList();
        return new QuestionsPage(model, QuestionPages.at(attestation), lines);
    }

    private static Line line(UUID attestation, QuestionView view, PortalFrame desk) {
        var words = words();
        var requirement = view.requirement();
        var closed = view.closedAt();
        var answer = view.answer();
        var open = view.actions().stream().anyMatch(action -> action.name().equals("answer") && action.allowed());
        return new Line(
                requirement == null ? words.aboutAll() : requirement,
                view.text(),
                words.askedOn(desk.moment(view.askedAt())),
                closed == null ? words.answerBy(desk.moment(view.answerBy())) : "",
                open ? QuestionPages.at(attestation) + "/questions/" + view.id() : "",
                answer == null ? "" : answer,
                closed == null ? "" : answer == null ? words.closed() : words.answeredOn(desk.moment(closed)));
    }

    static AnswerMessages words() {
        return Words.in(PortalFrame.LANGUAGE, AnswerMessages.class);
    }
}
