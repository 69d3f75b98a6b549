package org.iotlabel.party;

import static org.iotlabel.party.Role.ASSESSOR;
import static org.iotlabel.party.Role.BODY_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Section;
import org.iotlabel.frame.Words;

/** The part of the portal about what an assessor may assess, and what binds them to others. */
@ApplicationScoped
class StandingSection implements Section {
    static final String PATH = "/portal/standing";

    private final Caller caller;

    StandingSection(Caller caller) {
        this.caller = caller;
    }

    static StandingMessages messages() {
        return Words.in(PortalFrame.LANGUAGE, StandingMessages.class);
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String href() {
        return PATH;
    }

    @Override
    public String words() {
        return messages().standing();
    }

    @Override
    public boolean shown() {
        return caller.has(ASSESSOR, BODY_ADMIN);
    }
}
