package org.iotlabel.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** A certifier, who did not examine and decides. */
final class Certifier {
    private final Person person;
    private final Window window;

    Certifier(Person person) {
        this.person = person;
        this.window = person.window;
    }

    void grant(String model) throws Exception {
        take(model);
        window.mustSay("Nothing stands against the level sought.");
        window.follow("Grant the label");
        window.examine();
        window.send("Grant the label");
        window.mustSay("Granted");
    }

    /** Reads, once the case is over, why somebody could not be drawn. */
    void readsOfDraws(String why) throws Exception {
        assertFalse(window.says("Until then nobody who decides on it is told."), "it is over");
        window.follow("The record of every draw");
        window.mustSay(why);
    }

    /** Has the assessors look again. */
    void giveBack(String model, String reason) throws Exception {
        take(model);
        look(model);
        window.follow("Give it back to the assessors");
        window.fill("What has to be examined again, and why", reason);
        window.send("Give it back to the assessors");
        window.mustSay("Given back to the assessors");
    }

    void deny(String model, String reason) throws Exception {
        take(model);
        window.follow("Deny the label");
        window.examine();
        window.fill("Reasons", reason);
        window.send("Deny the label");
        window.mustSay("Denied");
    }

    /** At the case, at what is open to the scheme, and at what could be done. */
    private void look(String model) throws Exception {
        Screens.take(window, "decision");
        window.mustSay(
                "Who the others are is published when the case is over. Until then nobody who decides on it is told.");
        window.examine();
        window.follow("Evidence that is open to the scheme");
        window.examine();
        window.follow("Reviews");
        window.followInLine(model);
        window.follow("Give it back to the assessors");
        window.examine();
        window.follow("Cancel");
    }

    private void take(String model) throws Exception {
        person.overview();
        window.awaitWords("A case waits for a certifier");
        window.follow("Reviews");
        window.followInLine(model);
        window.examine();
        window.send("Take it in hand");
        assertEquals(model, window.heading());
        window.mustSay("Yes: you opened the review, did not evaluate the product, and are not bound to its vendor.");
    }
}
