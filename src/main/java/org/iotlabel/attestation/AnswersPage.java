package org.iotlabel.attestation;

import org.iotlabel.desk.FormPage;

/**
 * A page with questions of the baseline.
 *
 * @param left how many requirements are still to be answered, in words
 */
record AnswersPage(String model, String here, String left, FormPage form) {
    /** Where somebody else was faster, {@code form} is shown beside what is there now. */
    static AnswersPage of(Case open, FormPage form, FormPage current) {
        return new AnswersPage(
                open.product().description().model(),
                AttestationSection.at(open.attestation().id()),
                left(open),
                form.beside(current));
    }

    static String left(Case open) {
        return AttestationPage.left(open.effort());
    }
}
