package org.iotlabel.assessment;

import static org.iotlabel.party.Role.ASSESSOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.desk.Section;
import org.iotlabel.frame.Words;
import org.iotlabel.party.Caller;

/** The part of the portal in which assessors work. */
@ApplicationScoped
class AssessmentSection implements Section {
    static final String PATH = "/portal/assessments";

    private final Caller caller;

    AssessmentSection(Caller caller) {
        this.caller = caller;
    }

    /** The page of one assessment. */
    static String at(UUID id) {
        return PATH + "/" + id;
    }

    static AssessmentMessages messages() {
        return Words.in(PortalFrame.LANGUAGE, AssessmentMessages.class);
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
        return messages().assessments();
    }

    @Override
    public boolean shown() {
        return caller.has(ASSESSOR);
    }
}
