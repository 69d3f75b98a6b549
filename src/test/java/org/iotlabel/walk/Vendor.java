package org.iotlabel.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.iotlabel.attestation.Promise;

/** A vendor, who describes a product, attests it and hands in. */
final class Vendor {
    private static final List<String> EVIDENCE = List.of("declaration.md", "test-report.md", "support-page.md");
    private static final int MOST_CARDS = 80;
    private static final String LEADS_NOWHERE =
            "[...document.querySelectorAll('[aria-labelledby=gaps] li')].filter(gap => !gap.querySelector('a')).length";

    private final Person person;
    private final Window window;
    private final Sample sample;
    private final String model;

    Vendor(Person person, Sample sample, String model) {
        this.person = person;
        this.window = person.window;
        this.sample = sample;
        this.model = model;
    }

    void describe() throws Exception {
        var product = sample.product();
        person.overview();
        window.follow("Products");
        window.follow("Register a product");
        window.fill("Name of the model", model);
        window.fill("Kind of device", "Sensor");
        window.fill("Hardware from version", product.at("/hardware/from").asText());
        window.fill("Firmware from version", product.at("/firmware/from").asText());
        window.fill("Name", product.at("/manufacturer/name").asText());
        window.fill(
                "Postal address, in one line",
                product.at("/manufacturer/address").asText());
        window.fill("Website", product.at("/manufacturer/website").asText());
        window.fill(
                "Security updates until at least", product.path("supportUntil").asText());
        window.fill("How do updates come?", "The owner has to look for them");
        window.fill(
                "What the owner does to get one, in a sentence",
                product.at("/updates/how").asText());
        window.fill(
                "E-mail address for reports",
                product.at("/vulnerabilityContact/email").asText());
        window.fill(
                "Page with your policy",
                product.at("/vulnerabilityContact/policy").asText());
        window.fill("What does it have when it leaves the box?", "It has no password");
        window.fill("What can it sense?", "Thermometer\nHumidity sensor");
        window.choose("Does its main job work without Internet?", "Yes");
        window.tick("It talks to nobody outside the owner's network");
        window.send("Register it");
        assertEquals(model, window.heading());
    }

    /** The questions first, then the evidence, then a card for each requirement that applies. */
    void attest() throws Exception {
        begin();
        answer("What the device has", "features");
        answer("Containment", "containment");
        bringProgram();
        bringEvidence();
        window.followInLine("NET-1 ");
        claimAll();
    }

    private void begin() throws Exception {
        window.follow("Attest it");
        window.choose("Which level do you seek?", "Level 1");
        window.send("Begin");
        assertEquals(model, window.heading());
    }

    /** What could be run is not taken. */
    private void bringProgram() throws Exception {
        var program = Sample.made("port-scan.sh", "#!/bin/sh\nexit 0\n");
        window.follow("Evidence");
        upload(program, () -> window.says("It is a script."));
        window.examine();
        open();
        window.follow("Evidence");
        assertFalse(window.says(program.getFileName().toString()), "it was taken all the same");
        open();
    }

    private void bringEvidence() throws Exception {
        window.follow("Evidence");
        for (var name : EVIDENCE) {
            upload(Sample.evidence(name), () -> window.has("link", name));
        }
        open();
    }

    /** Attests it once more, with what was said the first time, which can be taken away and brought back. */
    void attestAgain() throws Exception {
        open();
        var said = window.take("Download it as JSON", "attestation.json");
        person.overview();
        window.follow("Products");
        window.followInLine(model);
        begin();
        findsGaps();
        bringEvidence();
        window.follow("Bring it as JSON");
        window.attach("JSON file", said);
        window.send("Replace what is here by the file");
        window.mustSay("All that applies is answered.");
    }

    /** Is told what is missing when nothing is said yet, and led to each place; one of them is filled in. */
    private void findsGaps() throws Exception {
        var first = sample.answers("features").entrySet().iterator().next();
        window.follow("Check and hand in");
        window.mustSay("Something is missing yet");
        window.mustSay(first.getKey());
        assertFalse(window.has("button", "Declare and hand in"), "it can be handed in all the same");
        assertEquals(0, window.page().evaluate(LEADS_NOWHERE).asInt(), "a gap leads nowhere");
        window.examine();
        window.followInLine(first.getKey());
        assertTrue(window.textOf(":target").contains(first.getKey()), "it is another place");
        window.choose(first.getKey(), first.getValue() ? "Yes" : "No");
        window.send("Save");
        window.mustSay("Saved.");
        open();
        window.follow("Check and hand in");
        window.mustSay("Something is missing yet");
        assertFalse(window.says(first.getKey()), "it is missing still");
        open();
    }

    private void answer(String link, String part) throws Exception {
        window.follow(link);
        for (var answer : sample.answers(part).entrySet()) {
            window.choose(answer.getKey(), answer.getValue() ? "Yes" : "No");
        }
        window.send("Save");
        window.mustSay("Saved.");
    }

    private void upload(Path file, Callable<Boolean> done) throws Exception {
        window.attach("File", file);
        window.choose("Who may read it?", "Only the assessors of this case");
        window.press("Upload", done);
    }

    private void claimAll() throws Exception {
        Screens.take(window, "attestation");
        for (var cards = 0; !window.heading().equals(model); cards++) {
            if (cards > MOST_CARDS) {
                throw new AssertionError("the cards do not end");
            }
            claim(sample.claim(window.heading().split(" ", 2)[0]));
        }
        window.mustSay("All that applies is answered.");
    }

    private void claim(JsonNode claim) throws Exception {
        switch (claim.path("answer").asText()) {
            case "MET" -> {
                window.choose("Your answer", "The device meets it");
                window.fill("How does the device meet it?", claim.path("text").asText());
            }
            case "NOT_APPLICABLE" -> {
                window.choose("Your answer", "It makes no sense for this device");
                window.fill("Why not?", claim.path("reason").asText());
            }
            default -> {
                window.choose("Your answer", "We do not claim to meet it");
                window.fill("Why not?", claim.path("reason").asText());
            }
        }
        for (var name : claim.path("evidence")) {
            window.tick(name.asText());
        }
        window.send("Save and go to the next one");
    }

    void handIn() throws Exception {
        open();
        window.follow("Check and hand in");
        for (var promise : Promise.values()) {
            window.tick(promise.text());
        }
        window.send("Declare and hand in");
        window.mustSay("Handed in.");
    }

    /** Reads what an assessor found wanting, mends it, and hands in again. */
    void correct(String requirement, String remark, String words) throws Exception {
        open();
        window.mustSay("Returned for correction");
        window.mustSay(remark);
        window.followInLine(requirement + " ");
        window.mustSay(remark);
        window.fill("How does the device meet it?", words);
        window.send("Save");
        window.mustSay("Saved.");
        handIn();
    }

    /** Ends it before anybody has decided. */
    void takeBack(String reason) throws Exception {
        open();
        window.follow("Take it back");
        window.mustSay("It ends here, for good.");
        window.fill("Why do you take it back?", reason);
        window.send("Take it back");
        window.mustSay("You took it back.");
        window.mustSay(reason);
    }

    void findsState(String words) throws Exception {
        open();
        window.awaitWords(words);
        person.overview();
        Screens.take(window, "vendor");
    }

    void findsDenied(String reason) throws Exception {
        open();
        window.mustSay("Denied");
        window.mustSay(reason);
    }

    private void open() throws Exception {
        person.overview();
        window.follow("Attestations");
        window.followInLine(model);
    }
}
