package org.iotlabel.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Somebody new, who registers an organisation and has a colleague. */
final class Newcomer {
    private final Window window;
    private final Person person;

    Newcomer(Person person) {
        this.person = person;
        this.window = person.window;
    }

    /** Leaves something out first, and is told so beside the field and in the summary. */
    void register(String name) throws Exception {
        window.follow("Register an organisation");
        window.choose("What does it do?", "Vendor");
        window.fill("Registered name", name);
        window.fill("Country", "Finland");
        window.fill("Postal address", "1 Walk Street\n00100 Helsinki");
        window.send("Register it");
        window.mustSay("Please look at this again");
        window.examine();
        window.fill("Website", "https://walk.example");
        window.send("Register it");
        assertEquals(name, window.heading());
        window.mustSay("Waits for the scheme to admit it");
    }

    void findsAdmitted(String name) throws Exception {
        finds(name, "Admitted");
    }

    void findsRefused(String name, String reason) throws Exception {
        finds(name, "Not admitted");
        window.mustSay(reason);
    }

    /** Reads why nothing can be done for now. */
    void findsSuspended(String name, String reason) throws Exception {
        finds(name, "Suspended");
        window.mustSay(reason);
        assertFalse(window.has("link", "Products"), "its roles count all the same");
    }

    private void finds(String name, String state) throws Exception {
        person.overview();
        window.followInLine(name);
        assertEquals(name, window.heading());
        window.mustSay(state);
    }

    /** Answers the token, which is shown once and handed over by whatever means. */
    String invite(String email) throws Exception {
        window.follow("Members and machines");
        window.follow("Invite somebody");
        window.choose("Role", "Member");
        window.fill("E-mail address of a person", email);
        window.send("Invite");
        window.mustSay("The invitation is ready");
        return window.textOf("#token");
    }

    /** Takes an invitation back, with its token still in sight. */
    void takeBack(String email, String organisation) throws Exception {
        window.follow("Members and machines");
        window.follow("Take it back: " + email);
        window.mustSay("Its token stops working now.");
        window.send("Take it back");
        window.mustSay(email + " Member Taken back");
        window.follow(organisation);
    }

    /** Is told what became of it, and not let in. */
    void findsTakenBack(String token) throws Exception {
        person.overview();
        window.follow("Accept an invitation");
        window.fill("Token", token);
        window.send("Accept");
        window.mustSay("It was taken back; another one is needed.");
        window.examine();
    }

    void accept(String token, String organisation) throws Exception {
        person.overview();
        window.follow("Accept an invitation");
        window.fill("Token", token);
        window.send("Accept");
        person.overview();
        window.mustSay(organisation);
        window.follow("Products");
        window.mustSay("No product yet");
    }
}
