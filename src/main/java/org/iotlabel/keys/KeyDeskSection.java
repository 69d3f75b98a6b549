package org.iotlabel.keys;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.iotlabel.desk.Section;
import org.iotlabel.desk.Subject;
import org.iotlabel.party.Caller;

/** The part of the portal where scheme owners see to our own keys. */
@ApplicationScoped
class KeyDeskSection implements Section {
    static final String PATH = "/portal/scheme/keys";

    private final Caller caller;

    KeyDeskSection(Caller caller) {
        this.caller = caller;
    }

    @Override
    public int order() {
        return 56;
    }

    @Override
    public Optional<Subject> subject() {
        return Optional.of(Subject.KEYS);
    }

    @Override
    public String href() {
        return PATH;
    }

    @Override
    public String words() {
        return KeyDeskForms.words().keys();
    }

    @Override
    public boolean shown() {
        return caller.has(SCHEME_OWNER);
    }
}
