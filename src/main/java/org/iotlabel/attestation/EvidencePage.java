package org.iotlabel.attestation;

import static org.iotlabel.attestation.AttestationSection.at;

import java.util.List;
import java.util.UUID;
import org.iotlabel.desk.Fieldset;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.Option;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.evidence.Confidentiality;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of an attestation, and a form to add some.
 *
 * @param back where somebody came from
 */
record EvidencePage(String model, String here, String back, List<Piece> pieces, FormPage form) {
    /** One piece. */
    record Piece(
            String href, String name, String mediaType, String size, String readers, String description, String when) {}

    static EvidencePage of(Case open, String back, Form form, PortalFrame desk) {
        var here = at(open.attestation().id());
        var words = AttestationForms.writing();
        var pieces = open.evidence().stream()
                .map(one -> new Piece(
                        here + "/evidence/" + one.id(),
                        one.fileName(),
                        one.mediaType(),
                        desk.number((one.size() + 1023) / 1024),
                        words.readBy(one.confidentiality()),
                        one.description(),
                        desk.moment(one.uploadedAt())))
                .toList();
        return new EvidencePage(
                open.product().description().model(),
                here,
                back,
                pieces,
                upload(here, back, form)
                        .unless(
                                open.attestation().whyNotWritable(),
                                open.product().description().model()));
    }

    /** The requirement that somebody came from; empty where they came from none. */
    public String requirement() {
        return requirement(back);
    }

    private static String requirement(String back) {
        return back.contains("/claims/") ? back.replaceAll(".*/", "") : "";
    }

    /** Where an upload leads: to the requirement, or to all of the evidence. */
    static String back(UUID id, @Nullable String requirement) {
        return requirement != null && requirement.matches("[A-Z]{1,8}-[0-9]{1,3}")
                ? at(id) + "/claims/" + requirement
                : at(id) + "/evidence";
    }

    static FormPage upload(String here, String back, Form form) {
        var words = AttestationForms.writing();
        var requirement = requirement(back);
        return new FormPage(
                words.upload(),
                "",
                here + "/evidence" + (requirement.isEmpty() ? "" : "?for=" + requirement),
                words.uploadNow(),
                back,
                form,
                List.of(Fieldset.of(
                        form.file("file", words.file()).hint(words.fileHint()),
                        form.radios(
                                "confidentiality",
                                words.confidentiality(),
                                Option.of(Confidentiality.values(), words::confidentialityWord)),
                        form.prose("description", words.description())
                                .most(1000)
                                .optional())));
    }
}
