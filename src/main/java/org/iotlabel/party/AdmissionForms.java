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
                        reason(form))
                .unless(organisation.actions(), to.action(), organisation.name());
    }

    /** The same move refuses what is applied for, and takes away what was recognised. */
    static FormPage of(AccreditationView accreditation, String body, AccreditationMove to, Form form) {
        var words = words();
        var applied = accreditation.state() == AccreditationState.APPLIED;
        var at = AccreditationSection.PATH + "/" + accreditation.id();
        return new FormPage(
                        words.accreditationMoveCalled(to, applied, accreditation.certificateNumber()),
                        words.accreditationLead(to, applied, body),
                        at + "/move?to=" + to,
                        words.accreditationMove(to, applied),
                        at,
                        form,
                        reason(form))
                .unless(accreditation.actions(), to.action(), accreditation.certificateNumber());
    }

    static AdmissionMessages words() {
        return Words.in(PortalFrame.LANGUAGE, AdmissionMessages.class);
    }

    private static List<Fieldset> reason(Form form) {
        var field = form.prose("/reason", words().reason()).hint(words().reasonHint());
        return List.of(Fieldset.of(field.most(MOST)));
    }
}
