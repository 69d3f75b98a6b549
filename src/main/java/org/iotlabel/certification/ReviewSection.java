package org.iotlabel.certification;

import static org.iotlabel.party.Role.CERTIFIER;
import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Section;
import org.iotlabel.frame.Words;
import org.iotlabel.party.Caller;

/** The part of the portal about reviews and decisions. */
@ApplicationScoped
class ReviewSection implements Section {
    static final String PATH = "/portal/reviews";

    private final Caller caller;

    ReviewSection(Caller caller) {
        this.caller = caller;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String href() {
        return PATH;
    }

    @Override
    public String words() {
        return Words.in(PortalFrame.LANGUAGE, ReviewMessages.class).reviews();
    }

    @Override
    public boolean shown() {
        return caller.has(CERTIFIER, SCHEME_OWNER);
    }
}
