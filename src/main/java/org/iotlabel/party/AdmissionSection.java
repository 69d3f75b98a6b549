package org.iotlabel.party;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.iotlabel.desk.Section;
import org.iotlabel.desk.Subject;

/** The part of the portal where the scheme owner sees all organisations. */
@ApplicationScoped
class AdmissionSection implements Section {
    static final String PATH = "/portal/scheme/organisations";

    private final Caller caller;

    AdmissionSection(Caller caller) {
        this.caller = caller;
    }

    @Override
    public int order() {
        return 50;
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
        return AdmissionForms.words().organisations();
    }

    @Override
    public boolean shown() {
        return caller.has(SCHEME_OWNER);
    }
}
