package org.iotlabel.label;

import static org.iotlabel.party.Role.CERTIFIER;
import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import org.iotlabel.desk.Section;
import org.iotlabel.party.Caller;

/** The part of the portal where the scheme finds any label and moves it. */
@ApplicationScoped
class SchemeLabelSection implements Section {
    static final String PATH = "/portal/scheme/labels";

    private final Caller caller;

    SchemeLabelSection(Caller caller) {
        this.caller = caller;
    }

    @Override
    public int order() {
        return 52;
    }

    @Override
    public String href() {
        return PATH;
    }

    @Override
    public String words() {
        return SchemeLabelForms.words().labels();
    }

    @Override
    public boolean shown() {
        return caller.has(CERTIFIER, SCHEME_OWNER);
    }
}
