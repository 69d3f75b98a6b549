package org.iotlabel.walk;

import java.nio.file.Path;

/** A vendor who holds a label. */
final class Holder {
    private final Person person;
    private final Window window;
    private final String model;

    Holder(Person person, String model) {
        this.person = person;
        this.window = person.window;
        this.model = model;
    }

    /** Takes the picture that goes on the box, once the label is issued, which takes a moment. */
    Path takeCode() throws Exception {
        person.overview();
        window.follow("Labels");
        window.awaitWords(model);
        window.followInLine(model);
        return window.take("QR code alone, for screens (PNG)", "qr.png");
    }

    /** Promises security updates for longer than the label said so far. */
    void extend(String promised, String month, String words) throws Exception {
        open();
        window.follow("Promise updates for longer");
        window.mustSay("You promise security updates until " + promised + " now.");
        window.fill("New last month", month);
        window.send("Promise it");
        window.mustSay("Security updates until at least " + words);
    }

    /** Ends a label that holds. */
    void giveBack(String reason) throws Exception {
        open();
        window.follow("Give the label back");
        window.mustSay("The label ends now and for good");
        window.fill("Why?", reason);
        window.send("Give it back for good");
        window.mustSay("Given back");
    }

    private void open() throws Exception {
        person.overview();
        window.follow("Labels");
        window.followInLine(model);
    }
}
