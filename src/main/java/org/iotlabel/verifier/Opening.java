package org.iotlabel.verifier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import org.iotlabel.label.Serial;
import org.iotlabel.signing.CanonicalJson;

/** Opens documents of every kind: finds the signature that counts, checks it, and says what was signed. */
final class Opening {
    private final Trust trust;
    private final Records records;
    private final CredentialReading credentials;

    Opening(Trust trust, Records records) {
        this.trust = trust;
        this.records = records;
        this.credentials = new CredentialReading(trust);
    }

    /**
     * What a document says.
     *
     * @throws Refused with what stops it
     */
    Opened open(Artefact artefact, Instant now) {
        return switch (artefact) {
            case Artefact.Credential one ->
                new Opened(credentials.read(one.compact()), "The signature of the credential holds.");
            case Artefact.Seal one -> seal(one.message());
            case Artefact.Text one -> text(one.text());
            case Artefact.Facts one -> facts(one.json());
            case Artefact.Paper one -> paper(one.pdf(), now);
            case Artefact.Picture one -> text(CodeReading.text(one.image())).on("The picture");
            case Artefact.Bundle one -> new BundleReading(trust, records).open(one.zip(), now);
            case Artefact.Named one -> named(one.serial());
            case Artefact.Unreadable _ -> throw new Refused(Reason.UNREADABLE, Sentences.of(Reason.UNREADABLE));
        };
    }

    /** What people type, and what a code holds: an address, a serial or the text of an offline seal. */
    private Opened text(String text) {
        Refused.require(text.length() <= CodeReading.LONGEST, Reason.UNREADABLE, "It is longer than any code.");
        if (LabelLink.isAddress(text)) {
            return named(LabelLink.serial(text, trust));
        }
        var serial = Serial.read(text);
        return serial.isPresent() ? named(serial.get()) : seal(SealReading.bytes(text));
    }

    /** A serial proves nothing; what was signed under it does. */
    private Opened named(Serial serial) {
        var label = known(serial)
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_SERIAL, Sentences.of(Reason.UNKNOWN_SERIAL)));
        Refused.require(
                label.serial().equals(serial),
                Reason.MALFORMED,
                "What is on record under this serial is another label.");
        return new Opened(label, "The signature of the label under this serial holds.");
    }

    /** What was signed under a serial: one that is damaged hides no good one. Where none holds, the first says why. */
    private Optional<SignedLabel> known(Serial serial) {
        var refused = new ArrayList<Refused>();
        for (var each = records.credentials(serial).iterator(); each.hasNext(); ) {
            try {
                return Optional.of(credentials.read(each.next()));
            } catch (Refused damaged) {
                refused.add(damaged);
            }
        }
        if (!refused.isEmpty()) {
            throw refused.getFirst();
        }
        return Optional.empty();
    }

    /** Facts alone are a text that anybody can write: those count that were signed. */
    private Opened facts(byte[] json) {
        var serial = Serial.read(JsonKind.tree(json).path("serial").asText())
                .orElseThrow(() -> new Refused(Reason.UNREADABLE, Sentences.of(Reason.UNREADABLE)));
        var label = named(serial).label();
        Refused.require(
                CanonicalJson.parse(json).digest().equals(label.digest()),
                Reason.BAD_SIGNATURE,
                "The label.json is not the one that was signed.");
        return new Opened(label, "The facts are the ones that were signed.");
    }

    private Opened seal(byte[] message) {
        var seal = new SealReading(trust).read(message);
        return known(seal.label().serial())
                .map(known ->
                        new Opened(seal.with(known), "The signatures of the offline seal and of its credential hold."))
                .orElseGet(() -> new Opened(seal.label(), "The signature of the offline seal holds."));
    }

    /** A certificate without its signature is a forgery; of any other paper only the code says something. */
    private Opened unsigned(byte[] pdf) {
        PaperTraces.requireNone(pdf);
        var page = PaperDrawing.firstPage(pdf);
        PaperTraces.requireNone(page.words());
        return text(CodeReading.text(page.picture())).on("The paper");
    }

    private Opened paper(byte[] pdf, Instant now) {
        var signature = PaperSignature.find(pdf);
        if (signature.isEmpty()) {
            return unsigned(pdf);
        }
        var signed = signature.get().verify(trust, now);
        var inside = SignedPaper.of(pdf);
        var label = credentials.read(inside.credential());
        // The facts in the file and those that were signed as a credential must be the same bytes.
        Refused.require(
                label.digest().equals(inside.facts()),
                Reason.MALFORMED,
                "The label.json inside is not the one that was signed.");
        return new Opened(
                label.with(java.util.List.of(signed)),
                "The signature covers the whole paper, and the credential inside holds. Words on the paper are not compared.");
    }
}
