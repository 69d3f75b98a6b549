package org.iotlabel.walk;

import static org.junit.jupiter.api.Assertions.assertFalse;

/** An administrator of an assessment body, who wants its assessors to be drawn for more. */
final class Body {
    private final Person person;
    private final Window window;

    Body(Person person) {
        this.person = person;
        this.window = person.window;
    }

    void apply(String certificate) throws Exception {
        person.overview();
        window.follow("Standing");
        window.follow("Apply for an accreditation");
        window.fill("Number of the certificate", certificate);
        window.fill("Who accredited you", "A national accreditation body");
        window.fill("First day", "2026-01-01");
        window.fill("Last day", "2031-06-30");
        window.tick("Lock");
        window.fill("Versions of the baseline", "1.0");
        window.tick("Level 1");
        window.send("Hand it in");
        window.mustSay(certificate);
        window.mustSay("Waits for the scheme");
    }

    void findsRefused(String reason) throws Exception {
        finds("Refused", reason);
        window.examine();
    }

    void findsSuspended(String reason) throws Exception {
        finds("Suspended", reason);
    }

    void findsRecognised(String certificate) throws Exception {
        finds("Recognised", certificate);
        assertFalse(window.says("Suspended"), "it does not count yet");
    }

    private void finds(String state, String reason) throws Exception {
        person.overview();
        window.follow("Standing");
        window.mustSay(state);
        window.mustSay(reason);
    }
}
