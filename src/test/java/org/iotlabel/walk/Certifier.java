package org.iotlabel.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
        window.send("Grant the label");
        window.mustSay("Granted");
    }

    void deny(String model, String reason) throws Exception {
        take(model);
        window.follow("Deny the label");
        window.fill("Reasons", reason);
        window.send("Deny the label");
        window.mustSay("Denied");
    }

    private void take(String model) throws Exception {
        person.overview();
        window.awaitWords(model);
        window.follow("Reviews");
        window.followInLine(model);
        window.send("Take it in hand");
        assertEquals(model, window.heading());
        window.mustSay("Yes: you opened the review, did not evaluate the product, and are not bound to its vendor.");
        Screens.take(window, "decision");
    }
}
