package org.iotlabel.party;

import static org.iotlabel.party.Role.CERTIFIER;
import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.iotlabel.desk.Section;
import org.iotlabel.desk.Subject;

/** The part of the portal where the scheme sees all accreditations. */
@ApplicationScoped
class AccreditationSection implements Section {
    static final String PATH = "/portal/scheme/accreditations";

    private final Caller caller;

    AccreditationSection(Caller caller) {
        this.caller = caller;
    }

    @Override
    public int order() {
        return 51;
    }

    @Override
    public Optional<Subject> subject() {
        return Optional.of(Subject.PARTICIPANTS);
    }

    @Override
    public String href() {
        return PATH;
    }

    @Override
    public String words() {
        return AdmissionForms.words().accreditations();
    }

    @Override
    public boolean shown() {
        return caller.has(CERTIFIER, SCHEME_OWNER);
    }
}
