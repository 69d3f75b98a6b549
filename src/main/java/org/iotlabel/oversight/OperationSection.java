package org.iotlabel.oversight;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.iotlabel.desk.Section;
import org.iotlabel.desk.Subject;
import org.iotlabel.party.Caller;

/** The part of the portal about the machinery behind the platform. */
@ApplicationScoped
class OperationSection implements Section {
    static final String PATH = "/portal/scheme/operation";

    private final Caller caller;

    OperationSection(Caller caller) {
        this.caller = caller;
    }

    @Override
    public int order() {
        return 59;
    }

    @Override
    public Optional<Subject> subject() {
        return Optional.of(Subject.OVERSIGHT);
    }

    @Override
    public String href() {
        return PATH;
    }

    @Override
    public String words() {
        return OperationFigures.words().operation();
    }

    @Override
    public boolean shown() {
        return caller.has(SCHEME_OWNER);
    }
}
