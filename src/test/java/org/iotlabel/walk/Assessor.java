package org.iotlabel.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;

/** An assessor, who may be drawn, and then judges with the keys of the workbench. */
final class Assessor {
    private static final String MET = "1";
    private static final String NOT_MET = "2";
    private static final String DOES_NOT_APPLY = "4";

    private final Person person;
    private final Window window;
    private final String model;

    Assessor(Person person, String model) {
        this.person = person;
        this.window = person.window;
        this.model = model;
    }

    /** Whether the lot fell on them. */
    boolean isDrawn() throws Exception {
        person.overview();
        return window.says("Accept or decline the offer " + model);
    }

    /** Whether they accepted it before. */
    boolean hasInHand() throws Exception {
        person.overview();
        window.follow("Assessments");
        return window.says(model);
    }

    void accept() throws Exception {
        open();
        window.mustSay("What the vendor submitted can be seen once you have accepted.");
        window.follow("Accept");
        window.examine();
        window.send("Accept");
        window.awaitWords("In evaluation");
    }

    /** Says what binds them to the vendor, and can take the case no more. */
    void declareThatTheyAdvise(String vendor) throws Exception {
        open();
        window.follow("Declare what binds you to this vendor");
        window.choose("What binds you to it?", "I advise or advised it");
        window.fill("First day", "2026-01-01");
        window.send("Declare it");
        window.mustSay("Advises " + vendor);
        open();
        window.mustSay("You or your body are related to the vendor, or were within two years; please decline.");
        assertFalse(window.has("link", "Accept"), "it can be accepted all the same");
    }

    void decline(String reason) throws Exception {
        open();
        window.follow("Decline");
        window.examine();
        window.fill("Why", reason);
        window.send("Decline");
        window.mustSay("You gave it up");
    }

    void findsOffer() throws Exception {
        open();
        window.mustSay("Waits for assessors");
    }

    /** Reads on the page of the offer that the vendor was faster. */
    void findsTakenBack() throws Exception {
        window.awaitWords("Taken back");
        assertFalse(window.has("link", "Accept"), "it can be accepted all the same");
    }

    void giveBack(String requirement, String remark) throws Exception {
        open();
        window.follow("Give it back for correction");
        window.examine();
        window.fill("What has to be mended, on the whole", "One claim says too little.");
        window.unfold("Remarks to single requirements");
        window.fill(requirement, remark);
        window.send("Give it back");
    }

    /** Each key of the workbench does what its list says; the last one leads to the form of a question. */
    void tryKeys() throws Exception {
        open();
        window.follow("Open the workbench");
        window.follow("test-report.md");
        Screens.take(window, "workbench");
        var first = window.heading();
        window.strike("j", "the next requirement", () -> !window.heading().equals(first));
        assertNotEquals(first, window.heading());
        window.strike("k", "the one before", () -> window.heading().equals(first));
        window.strike("?", "the list of keys", () -> window.says("Keyboard shortcuts of the workbench"));
        window.strike("Escape", "the page without it", () -> !window.says("Keyboard shortcuts of the workbench"));
        for (var key : new String[] {"2", "3", "4", "1"}) {
            window.strike(
                    key,
                    "a verdict",
                    () -> window.textOf("input[name='/verdict']:checked + span")
                            .equals(window.textOf(
                                    "label.choice:nth-of-type(" + key + ") input[name='/verdict'] + span")));
        }
        window.strike("q", "a question", () -> window.heading().equals("Ask the vendor"));
    }

    /** Asks about the requirement that was open when the key was struck. */
    void ask(String question) throws Exception {
        window.fill("Question", question);
        window.send("Ask");
        window.mustSay(question);
        window.mustSay("No answer yet.");
    }

    /** Reads what the vendor answered, and the file that came with it. */
    void findsAnswer(String question, String answer, Path file) throws Exception {
        open();
        window.mustSay(question);
        window.mustSay(answer);
        window.mustSay("One piece of evidence came with it.");
        window.follow("Evidence");
        var name = file.getFileName().toString();
        assertEquals(-1, Files.mismatch(file, window.take(name, name)), "another file came");
    }

    /** Judges every requirement, one after the other: what is claimed is met. */
    void judge() throws Exception {
        judge(this::isAsClaimed);
    }

    /** Judges every requirement: nothing is met. */
    void reject() throws Exception {
        judge(() -> choose(NOT_MET));
    }

    /** One verdict. */
    private interface Opinion {
        void give() throws Exception;
    }

    private void judge(Opinion opinion) throws Exception {
        open();
        window.follow("Open the workbench");
        var seen = new HashSet<String>();
        while (window.has("button", "Save and go on") && seen.add(window.heading())) {
            opinion.give();
            window.fill("Why", "Held against the files that the claim names, and what they say.");
            window.send("Save and go on");
        }
    }

    private void isAsClaimed() throws Exception {
        choose(window.says("It does not apply to the device.") ? DOES_NOT_APPLY : MET);
    }

    private void choose(String verdict) throws Exception {
        window.strike(
                verdict,
                "a verdict",
                () -> !window.textOf("input[name='/verdict']:checked + span").isEmpty());
    }

    /** Confirms what holds harm back, and seals. */
    void seal(List<String> facts) throws Exception {
        open();
        window.follow("Containment");
        for (var fact : facts) {
            window.choose(fact, "Yes");
        }
        window.send("Save");
        open();
        window.follow("Report");
        window.fill("Summary", "Every claim was held against the files that it names.");
        window.send("Seal the report");
        window.mustSay("Sealed on");
    }

    /** Reads what the certifier asks for, and stays with what was found. */
    void sealAgain(String doubt, List<String> facts) throws Exception {
        open();
        window.mustSay(doubt);
        seal(facts);
    }

    private void open() throws Exception {
        person.overview();
        window.follow("Assessments");
        window.followInLine(model);
        assertEquals(model, window.heading());
        assertTrue(window.says("Your part"));
    }
}
