package org.iotlabel.assessment;

import static org.iotlabel.assessment.QuestionsPage.words;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.iotlabel.desk.Fieldset;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.Option;
import org.iotlabel.evidence.Confidentiality;
import org.iotlabel.evidence.EvidenceView;

/**
 * One question, with the form that answers it, which also adds evidence to the answer.
 *
 * @param answer all of the form
 * @param written what the answer is made of
 * @param file what is sent to add a piece of evidence
 * @param upload where that is sent
 */
record QuestionPage(
        String back, String about, String text, FormPage answer, Fieldset written, Fieldset file, String upload) {
    static QuestionPage of(UUID attestation, QuestionView view, List<EvidenceView> evidence, Form form) {
        var questions = QuestionPages.at(attestation) + "/questions";
        var here = questions + "/" + view.id();
        var written = written(evidence, form);
        var file = file(form);
        return new QuestionPage(
                questions,
                Objects.requireNonNullElse(view.requirement(), words().aboutAll()),
                view.text(),
                new FormPage(
                        words().title(),
                        words().giveLead(),
                        here + "/answer",
                        words().give(),
                        questions,
                        form,
                        List.of(written, file)),
                written,
                file,
                here + "/evidence");
    }

    /** How a piece is called in an answer. */
    static String named(EvidenceView piece) {
        return "sha256:" + piece.sha256();
    }

    private static Fieldset written(List<EvidenceView> evidence, Form form) {
        var pieces = evidence.stream()
                .map(piece -> new Option(named(piece), piece.fileName()))
                .distinct()
                .toList();
        return Fieldset.of(
                form.prose(SentAnswer.TEXT, words().answer()).most(10_000),
                form.checks(SentAnswer.EVIDENCE, words().evidence(), pieces)
                        .hint(words().evidenceHint())
                        .optional());
    }

    private static Fieldset file(Form form) {
        return Fieldset.of(
                        words().add(),
                        form.file("file", words().file()),
                        form.radios(
                                "confidentiality",
                                words().confidentiality(),
                                Option.of(Confidentiality.values(), words()::confidentialityWord)),
                        form.prose("description", words().description())
                                .most(1000)
                                .optional())
                .lead(words().addWhat());
    }
}
