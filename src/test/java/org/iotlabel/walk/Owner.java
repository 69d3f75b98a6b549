package org.iotlabel.walk;

import static org.junit.jupiter.api.Assertions.assertFalse;

/** A scheme owner, who looks at whoever wants to take part. */
final class Owner {
    private static final String TEXT = "The text, as JSON";

    private final Window window;
    private final Person person;

    Owner(Person person) {
        this.person = person;
        this.window = person.window;
    }

    void admit(String name) throws Exception {
        decide(name, "Admit it", "It is in the register of companies.");
        window.mustSay("Admitted");
    }

    void refuse(String name, String reason) throws Exception {
        decide(name, "Refuse it", reason);
        window.mustSay("Not admitted");
    }

    /** Does not recognise an accreditation. */
    void refuseAccreditation(String certificate, String reason) throws Exception {
        person.overview();
        window.mustSay("An accreditation waits to be recognised");
        window.followInLine(certificate);
        window.follow("Refuse it");
        window.examine();
        window.fill("Reason", reason);
        window.send("Refuse it");
        window.mustSay("Refused");
    }

    /** Lets an organisation take no part for now. */
    void suspendOrganisation(String name, String reason) throws Exception {
        moveOf("Organisations", name, "Suspend it", "No role in it counts until you end the suspension", reason);
        window.mustSay("Suspended");
    }

    void reinstateOrganisation(String name, String reason) throws Exception {
        moveOf("Organisations", name, "End the suspension", "The roles of its members count again.", reason);
        window.mustSay("Admitted");
    }

    /** Has nobody drawn on the strength of an accreditation for now. */
    void suspendAccreditation(String certificate, String reason) throws Exception {
        moveOf("Accreditations", certificate, "Suspend it", "is drawn, and no decision is taken", reason);
        window.mustSay("Suspended");
    }

    void reinstateAccreditation(String certificate, String reason) throws Exception {
        moveOf("Accreditations", certificate, "End the suspension", "can be drawn again", reason);
        window.mustSay("Recognised");
    }

    private void moveOf(String section, String name, String move, String means, String reason) throws Exception {
        person.overview();
        window.unfold("Participants");
        window.follow(section);
        window.followInLine(name);
        window.follow(move);
        window.mustSay(means);
        window.fill("Reason", reason);
        window.send(move);
        window.mustSay(reason);
    }

    /** Takes a label out of force for a reason, beside which stands what everybody will read. */
    void suspend(String model, String reason, String shown, String words) throws Exception {
        move(model, "Suspend it", reason, shown, words);
    }

    /** The same for good. */
    void withdraw(String model, String reason, String shown, String words) throws Exception {
        move(model, "Withdraw it", reason, shown, words);
        assertFalse(window.has("link", "End the suspension"), "it could come back");
    }

    private void move(String model, String move, String reason, String shown, String words) throws Exception {
        person.overview();
        window.follow("Labels");
        window.followInLine(model);
        window.follow(move);
        window.mustSay(shown);
        window.choose("Why, and what the public will read", reason);
        window.fill("In your words", words);
        window.send(move);
        window.mustSay(shown);
    }

    void reinstate(String model, String words) throws Exception {
        person.overview();
        window.follow("Labels");
        window.followInLine(model);
        window.follow("End the suspension");
        window.mustSay("The public reads from then on: “This label is valid.");
        window.fill("In your words", words);
        window.send("End the suspension");
        window.mustSay("This label is valid.");
    }

    /** Begins a version with the text in force, says one thing in it otherwise, and hands it over to the other owner. */
    void draft(String inForce, String version, String was, String now) throws Exception {
        person.overview();
        window.follow("Baselines");
        window.follow("Draft a new version");
        window.writeOver(TEXT, "\"version\" : \"" + inForce + "\"", "\"version\" : \"" + version + "\"");
        window.send("Draft a new version");
        window.mustSay("Nothing else than its version.");
        window.follow("Write the text");
        window.writeOver(TEXT, was, now);
        window.send("Save");
        window.mustSay("was: “" + was + "”");
        layOpen(now);
    }

    /** Has the other owner mend what that one wrote. */
    void giveBack(String version, String reason) throws Exception {
        openWaiting(version);
        window.follow("Give it back to be mended");
        window.mustSay("It becomes a draft again, which only scheme owners see.");
        window.fill("Reason", reason);
        window.send("Give it back to be mended");
        window.mustSay(reason);
    }

    /** Reads why it came back, says it otherwise, and hands it over once more. */
    void mend(String version, String reason, String was, String now) throws Exception {
        open(version);
        window.mustSay(reason);
        window.follow("Write the text");
        window.writeOver(TEXT, was, now);
        window.send("Save");
        layOpen(now);
    }

    private void layOpen(String now) throws Exception {
        window.mustSay("is: “" + now + "”");
        window.follow("Lay it open for comments");
        window.send("Lay it open for comments");
        window.mustSay("Put it in force Not now:");
    }

    /** Approves what another one wrote, with what it says otherwise in sight. */
    void approve(String version, String was, String now) throws Exception {
        openWaiting(version);
        window.mustSay("was: “" + was + "”");
        window.mustSay("is: “" + now + "”");
        window.follow("Put it in force");
        window.mustSay("You approve exactly the text with the digest");
        window.send("Put it in force");
        window.mustSay("In force since");
    }

    /** Proposes that a key counts as lost, the first that is listed. */
    void proposeLoss(String since, String reason) throws Exception {
        person.overview();
        window.follow("Keys");
        window.follow("Declare it lost");
        window.mustSay("Once another owner approves");
        window.fill("Since when somebody else may have it, in UTC", since);
        window.fill("Reason", reason);
        window.send("Propose it");
        window.mustSay("Waits for another owner");
    }

    /** Does not take what the other owner proposed for a key. */
    void refuseProposal(String reason) throws Exception {
        person.overview();
        window.follow("A change of keys waits for your approval");
        window.mustSay(reason);
        window.follow("Withdraw the proposal");
        window.send("Withdraw the proposal");
        window.mustSay("Withdrawn");
    }

    private void open(String version) throws Exception {
        person.overview();
        window.follow("Baselines");
        window.followInLine("Version " + version);
    }

    /** The overview says to whoever did not write it that it waits for them. */
    private void openWaiting(String version) throws Exception {
        person.overview();
        window.mustSay("A baseline waits for your approval");
        window.followInLine("Version " + version);
    }

    private void decide(String name, String move, String reason) throws Exception {
        person.overview();
        window.mustSay("An organisation waits to be admitted");
        window.followInLine(name);
        window.follow(move);
        window.fill("Reason", reason);
        window.send(move);
    }
}
