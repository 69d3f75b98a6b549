package org.iotlabel.label;

import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import jakarta.enterprise.context.ApplicationScoped;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Section;
import org.iotlabel.frame.Words;
import org.iotlabel.party.Caller;

/** The part of the portal about a vendor's labels. */
@ApplicationScoped
class LabelSection implements Section {
    static final String PATH = "/portal/labels";

    private final Caller caller;

    LabelSection(Caller caller) {
        this.caller = caller;
    }

    static String at(Serial serial) {
        return PATH + "/" + serial.value();
    }

    static LabelPageMessages pageWords() {
        return Words.in(PortalFrame.LANGUAGE, LabelPageMessages.class);
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String href() {
        return PATH;
    }

    @Override
    public String words() {
        return pageWords().labels();
    }

    @Override
    public boolean shown() {
        return caller.has(VENDOR_MEMBER, VENDOR_ADMIN);
    }
}
