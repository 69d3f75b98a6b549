package org.iotlabel.attestation;

import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Section;
import org.iotlabel.frame.Words;
import org.iotlabel.party.Caller;

/** The part of the portal about a vendor's attestations. */
@ApplicationScoped
class AttestationSection implements Section {
    static final String PATH = "/portal/attestations";

    private final Caller caller;

    AttestationSection(Caller caller) {
        this.caller = caller;
    }

    /** Where the pages of one begin. */
    static String at(UUID id) {
        return PATH + "/" + id;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String href() {
        return PATH;
    }

    @Override
    public String words() {
        return Words.in(PortalFrame.LANGUAGE, AttestationMessages.class).attestations();
    }

    @Override
    public boolean shown() {
        return caller.has(VENDOR_MEMBER, VENDOR_ADMIN);
    }
}
