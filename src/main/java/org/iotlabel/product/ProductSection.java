package org.iotlabel.product;

import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import jakarta.enterprise.context.ApplicationScoped;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Section;
import org.iotlabel.frame.Words;
import org.iotlabel.party.Caller;

/** The part of the portal about a vendor's products. */
@ApplicationScoped
class ProductSection implements Section {
    static final String PATH = "/portal/products";

    private final Caller caller;

    ProductSection(Caller caller) {
        this.caller = caller;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String href() {
        return PATH;
    }

    @Override
    public String words() {
        return Words.in(PortalFrame.LANGUAGE, ProductMessages.class).products();
    }

    @Override
    public boolean shown() {
        return caller.has(VENDOR_MEMBER, VENDOR_ADMIN);
    }
}
