package org.iotlabel.oversight;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Section;
import org.iotlabel.desk.Subject;
import org.iotlabel.frame.Words;
import org.iotlabel.party.Caller;

/** The part of the portal about who did what. */
@ApplicationScoped
class OversightSection implements Section {
    static final String PATH = "/portal/scheme/audit";

    private final Caller caller;

    OversightSection(Caller caller) {
        this.caller = caller;
    }

    static OversightMessages said() {
        return Words.in(PortalFrame.LANGUAGE, OversightMessages.class);
    }

    @Override
    public int order() {
        return 58;
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
        return said().audit();
    }

    @Override
    public boolean shown() {
        return caller.has(SCHEME_OWNER);
    }
}
