package org.iotlabel.scheme;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import org.iotlabel.desk.Section;
import org.iotlabel.party.Caller;

/** The part of the portal where scheme owners write and move the baseline. */
@ApplicationScoped
class DraftingSection implements Section {
    static final String PATH = "/portal/scheme/baselines";

    private final Caller caller;

    DraftingSection(Caller caller) {
        this.caller = caller;
    }

    @Override
    public int order() {
        return 54;
    }

    @Override
    public String href() {
        return PATH;
    }

    @Override
    public String words() {
        return DraftingForms.words().baselines();
    }

    @Override
    public boolean shown() {
        return caller.has(SCHEME_OWNER);
    }
}
