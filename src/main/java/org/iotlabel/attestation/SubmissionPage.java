package org.iotlabel.attestation;

import static org.iotlabel.attestation.AttestationSection.at;

import java.util.List;
import org.iotlabel.desk.Fieldset;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.Option;
import org.iotlabel.problem.FieldError;

/**
 * What is missing before an attestation can be handed in, or the declaration once nothing is.
 *
 * @param gaps each with the page where it is mended
 */
record SubmissionPage(String model, String here, List<Gap> gaps, FormPage form) {
    /** Something that is missing. */
    record Gap(String href, String place, String message) {}

    static SubmissionPage of(Case open, List<FieldError> gaps, String digest, Form form) {
        var here = at(open.attestation().id());
        return new SubmissionPage(
                open.product().description().model(),
                here,
                gaps.stream().map(gap -> gap(open, gap)).toList(),
                declaration(here, digest, form));
    }

    private static Gap gap(Case open, FieldError error) {
        var here = at(open.attestation().id());
        var steps = error.pointer().split("/");
        var baseline = open.baseline().document();
        return switch (steps[1]) {
            case "features" ->
                new Gap(
                        here + "/features#f-answers-" + steps[2],
                        baseline.feature(steps[2]).map(one -> one.question()).orElse(steps[2]),
                        error.message());
            case "claims" ->
                new Gap(
                        here + "/claims/" + steps[2],
                        baseline.requirement(steps[2])
                                .map(one -> one.id() + " " + one.title())
                                .orElse(steps[2]),
                        error.message());
            default ->
                new Gap(
                        "/portal/products/" + open.product().id() + "/description",
                        open.product().description().model(),
                        error.message());
        };
    }

    private static FormPage declaration(String here, String digest, Form form) {
        var words = AttestationForms.writing();
        return new FormPage(
                words.submit(),
                "",
                here + "/submission",
                words.declare(),
                here,
                form,
                List.of(
                        Fieldset.of(
                                form.checks(
                                        "/promises/-", words.promises(), Option.of(Promise.values(), Promise::text)),
                                Form.hidden("/digest", digest)),
                        Fieldset.of(words.jws(), form.prose("/jws", words.jws()).optional())
                                .lead(words.jwsHint())
                                .foldedWhenBlank()));
    }
}
