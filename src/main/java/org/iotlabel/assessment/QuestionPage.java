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

/** One question, with the form that answers it and the one that adds evidence to the answer. */
record QuestionPage(String back, String about, String text, FormPage answer, FormPage upload) {
    static QuestionPage of(UUID attestation, QuestionView view, List<EvidenceView> evidence, Form answer, Form upload) {
        var questions = QuestionPages.at(attestation) + "/questions";
        var here = questions + "/" + view.id();
        return new QuestionPage(
                questions,
                Objects.requireNonNullElse(view.requirement(), words().aboutAll()),
                view.text(),
                answer(here, questions, evidence, answer),
                upload(here, questions, upload));
    }

    private static FormPage answer(String here, String back, List<EvidenceView> evidence, Form form) {
        var pieces = evidence.stream()
                .map(piece -> new Option("sha256:" + piece.sha256(), piece.fileName()))
                .distinct()
                .toList();
        return new FormPage(
                words().title(),
                words().giveLead(),
                here + "/answer",
                words().give(),
                back,
                form,
                List.of(Fieldset.of(
                        form.prose("/text", words().answer()).most(10_000),
                        form.checks("/evidence/-", words().evidence(), pieces)
                                .hint(words().evidenceHint())
                                .optional())));
    }

    private static FormPage upload(String here, String back, Form form) {
        return new FormPage(
                words().add(),
                words().addWhat(),
                here + "/evidence",
                words().upload(),
                back,
                form,
                List.of(Fieldset.of(
                        form.file("file", words().file()),
                        form.radios(
                                "confidentiality",
                                words().confidentiality(),
                                Option.of(Confidentiality.values(), words()::confidentialityWord)),
                        form.prose("description", words().description())
                                .most(1000)
                                .optional())));
    }
}
