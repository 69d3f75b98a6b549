package org.iotlabel.party;

import java.util.List;
import org.iotlabel.desk.Fieldset;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.FormPage;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Words;

/** The forms by which the scheme owner moves organisations and accreditations: each with a reason. */
final class AdmissionForms {
    private static final int MOST = 2000;

    private AdmissionForms() {}

    static FormPage of(OrganisationView organisation, OrganisationMove to, Form form) {
        var words = words();
        var at = AdmissionSection.PATH + "/" + organisation.id();
        return new FormPage(
                words.moveCalled(to, organisation.name()),
                words.moveLead(to),
                at + "/move?to=" + to,
                words.move(to),
                at,
                form,
                reason(form));
    }

    static FormPage of(AccreditationView accreditation, String body, AccreditationMove to, Form form) {
        var words = words();
        var at = AccreditationSection.PATH + "/" + accreditation.id();
        return new FormPage(
                words.accreditationMoveCalled(to, accreditation.certificateNumber()),
                words.accreditationLead(to, body),
                at + "/move?to=" + to,
                words.accreditationMove(to),
                at,
                form,
                reason(form));
    }

    static AdmissionMessages words() {
        return Words.in(PortalFrame.LANGUAGE, AdmissionMessages.class);
    }

    private static List<Fieldset> reason(Form form) {
        var field = form.prose("/reason", words().reason()).hint(words().reasonHint());
        return List.of(Fieldset.of(field.most(MOST)));
    }
}
