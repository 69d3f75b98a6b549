package org.iotlabel.party;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.iotlabel.desk.Duties;
import org.iotlabel.desk.Duty;
import org.iotlabel.paging.PageRequest;

/** Who waits for the scheme owner. */
@ApplicationScoped
class AdmissionDuties implements Duties {
    private static final int MOST = 5;

    private final Organisations organisations;
    private final Accreditations accreditations;
    private final Caller caller;

    AdmissionDuties(Organisations organisations, Accreditations accreditations, Caller caller) {
        this.organisations = organisations;
        this.accreditations = accreditations;
        this.caller = caller;
    }

    @Override
    public List<Duty> waiting() {
        if (!caller.has(SCHEME_OWNER)) {
            return List.of();
        }
        var words = AdmissionForms.words();
        var page = PageRequest.first(MOST);
        var duties = new ArrayList<Duty>();
        organisations
                .page(OrganisationState.APPLIED, null, page)
                .forEach(one -> duties.add(
                        new Duty(words.dutyOrganisation(), one.name(), AdmissionSection.PATH + "/" + one.id(), null)));
        accreditations
                .page(AccreditationState.APPLIED, page)
                .forEach(one -> duties.add(new Duty(
                        words.dutyAccreditation(),
                        one.certificateNumber(),
                        AccreditationSection.PATH + "/" + one.id(),
                        null)));
        return duties;
    }
}
