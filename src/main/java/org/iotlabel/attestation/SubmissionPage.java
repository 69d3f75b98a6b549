package org.iotlabel.attestation;

import static org.iotlabel.attestation.AttestationSection.at;

import java.util.List;
import org.iotlabel.check.CheckedEvidence;
import org.iotlabel.check.CheckedPiece;
import org.iotlabel.check.MachineFindings;
import org.iotlabel.desk.Fieldset;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.Option;
import org.iotlabel.problem.FieldError;

/**
 * What is missing before an attestation can be handed in, or the declaration once nothing is.
 *
 * @param gaps each with the page where it is mended
 * @param found what a machine found in the evidence; nothing of it stands in the way
 */
record SubmissionPage(String model, String here, List<Gap> gaps, List<CheckedPiece> found, FormPage form) {
    /** Something that is missing. */
    record Gap(String href, String place, String message) {}

    /** What is there to hand in. */
    record Ready(String digest, List<FieldError> gaps, MachineFindings found) {}

    static SubmissionPage of(Case open, Ready ready, Form form) {
        var here = at(open.attestation().id());
        return new SubmissionPage(
                open.product().description().model(),
                here,
                ready.gaps().stream().map(gap -> gap(open, gap)).toList(),
                ready.found().evidence().stream()
                        .map(one -> CheckedPiece.of(one, place(here, one)))
                        .toList(),
                declaration(here, ready.digest(), form));
    }

    /** Where it matters: at the requirement that it speaks about, else among the evidence. */
    private static String place(String here, CheckedEvidence checked) {
        return checked.requirements().stream()
                .findFirst()
                .map(id -> here + "/claims/" + id)
                .orElse(here + "/evidence");
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
                                .lead(words.jwsHint(digest))
                                .foldedWhenBlank()));
    }
}
