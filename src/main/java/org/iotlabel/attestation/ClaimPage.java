package org.iotlabel.attestation;

import static org.iotlabel.attestation.AttestationSection.at;

import java.util.List;
import java.util.Optional;
import org.iotlabel.desk.Field;
import org.iotlabel.desk.Fieldset;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.Option;
import org.iotlabel.problem.Problem;
import org.iotlabel.scheme.Effort;
import org.iotlabel.scheme.Requirement;

/**
 * One requirement as a card, with what is claimed of it.
 *
 * @param because why it applies, in words
 * @param left how many requirements are still to be answered, in words
 * @param correction what was remarked of it, where it was returned
 * @param nextRemark the next card that was remarked of and is not changed yet; empty where none is left
 * @param next the requirement after this one that is not answered; empty where none is left
 */
record ClaimPage(
        Requirement requirement,
        String here,
        String model,
        String because,
        String left,
        Optional<Correction> correction,
        String nextRemark,
        String next,
        FormPage form,
        FormPage upload) {

    static ClaimPage of(Case open, List<Correction> corrections, String id, Form form) {
        var requirement = open.baseline().document().requirement(id).orElseThrow(Problem::notFound);
        var content = open.attestation().content();
        var here = at(open.attestation().id());
        return new ClaimPage(
                requirement,
                here,
                open.product().description().model(),
                requirement.applicability().explain(open.baseline().document(), content.features()),
                AnswersPage.left(open),
                corrections.stream().filter(one -> one.requirement().equals(id)).findFirst(),
                nextRemark(corrections, id),
                next(open.effort(), id).map(one -> here + "/claims/" + one).orElse(""),
                form(open, requirement, form)
                        .unless(
                                open.attestation().whyNotWritable(),
                                open.product().description().model()),
                EvidencePage.upload(here, here + "/claims/" + id, Form.blank()));
    }

    /** The same page, beside what somebody else wrote meanwhile. */
    ClaimPage beside(ClaimPage current) {
        return new ClaimPage(
                requirement,
                here,
                model,
                because,
                left,
                correction,
                nextRemark,
                next,
                form.beside(current.form),
                upload);
    }

    private static FormPage form(Case open, Requirement requirement, Form form) {
        var words = AttestationForms.writing();
        var here = at(open.attestation().id());
        return new FormPage(
                requirement.title(),
                "",
                here + "/claims/" + requirement.id(),
                words.save(),
                here,
                form,
                List.of(Fieldset.of(
                        form.radios(
                                "/answer",
                                words.answer(),
                                List.of(
                                        new Option("MET", words.met()),
                                        new Option("NOT_APPLICABLE", words.notApplicable()),
                                        new Option("NOT_CLAIMED", words.notClaimed()))),
                        form.prose("/text", words.text())
                                .most(Claim.LONGEST_TEXT)
                                .hint(words.textHint()),
                        evidence(open, form),
                        form.prose("/reason", words.reason())
                                .most(Claim.LONGEST_REASON)
                                .hint(words.reasonHint()))));
    }

    private static Field evidence(Case open, Form form) {
        var words = AttestationForms.writing();
        var pieces = open.evidence().stream()
                .map(piece -> new Option("sha256:" + piece.sha256(), AttestationPage.said(piece)))
                .distinct()
                .toList();
        return form.checks("/evidence/-", words.evidence(), pieces)
                .hint(pieces.isEmpty() ? words.noEvidence() : words.evidenceHint());
    }

    private static String nextRemark(List<Correction> corrections, String id) {
        return corrections.stream()
                .filter(one -> !one.changed() && !one.requirement().equals(id))
                .map(Correction::href)
                .findFirst()
                .orElse("");
    }

    /** The next one in the order of the baseline, and the first again after the last. */
    static Optional<String> next(Effort effort, String id) {
        var order = effort.applying();
        var from = order.indexOf(id) + 1;
        return java.util.stream.Stream.concat(
                        order.stream().skip(from), order.stream().limit(from))
                .filter(one -> !one.equals(id) && effort.left().contains(one))
                .findFirst();
    }

    /** What is claimed, as the form shows it; a text that is there, also where it is not asked for. */
    static Object shown(Case open, String requirement) {
        var claim = open.attestation().content().claims().get(requirement);
        return claim == null ? java.util.Map.of() : claim;
    }
}
