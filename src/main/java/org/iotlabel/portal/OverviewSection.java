package org.iotlabel.portal;

import jakarta.enterprise.context.ApplicationScoped;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Section;
import org.iotlabel.frame.Words;

/** The way back to the first page. */
@ApplicationScoped
class OverviewSection implements Section {
    @Override
    public int order() {
        return 0;
    }

    @Override
    public String href() {
        return "/portal";
    }

    @Override
    public String words() {
        return Words.in(PortalFrame.LANGUAGE, OverviewMessages.class).overview();
    }

    @Override
    public boolean shown() {
        return true;
    }
}
