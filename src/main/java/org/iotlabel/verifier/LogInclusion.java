package org.iotlabel.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.NotCanonical;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.transparency.LogProof;
import org.iotlabel.transparency.MalformedLog;
import org.iotlabel.transparency.ProofRefused;
import org.iotlabel.verifier.SignedLabel.Signature;

/** Whether the public log has seen a label's documents (C2SP tlog-proof; the entry is that of {@code log-entry.schema.json}). */
final class LogInclusion {
    private static final String PROMISED = "support-promised";

    /** No log has an entry of a later time; instants beyond cannot be counted with. */
    private static final Instant END = Instant.parse("9999-12-31T23:59:59Z");

    private final Trust trust;

    LogInclusion(Trust trust) {
        this.trust = trust;
    }

    /** What the log has about a label; nothing where there is no proof, or no log that is believed. */
    Logged of(SignedLabel label, Records records) {
        var proofs = trust.log().isEmpty() ? List.<byte[]>of() : records.logProofs(label);
        var promised = promised(label, proofs);
        try {
            return new Logged(sightings(label, proofs), promised, Optional.empty());
        } catch (Refused refused) {
            return new Logged(List.of(), promised, Optional.of(refused));
        }
    }

    /**
     * Which documents the log has, each once.
     *
     * @throws Refused NOT_LOGGED where the proofs of one of them do not hold
     */
    private List<Sighting> sightings(SignedLabel label, List<byte[]> all) {
        var proofs = all.stream().filter(proof -> !isPromise(proof)).toList();
        var sightings = new ArrayList<Sighting>();
        for (var signature : label.signatures()) {
            if (Sighting.of(sightings, signature).isEmpty()) {
                of(label, signature, proofs)
                        .filter(seen -> !sightings.contains(seen))
                        .ifPresent(sightings::add);
            }
        }
        return List.copyOf(sightings);
    }

    /**
     * The last month of security updates that was promised after the issue, as far as proofs are at hand. One that does not
     * hold promises nothing: whoever holds a good one back, or spoils it, can only make the promise look shorter.
     */
    private Optional<YearMonth> promised(SignedLabel label, List<byte[]> proofs) {
        return proofs.stream()
                .filter(LogInclusion::isPromise)
                .flatMap(proof -> promise(label, proof).stream())
                .max(Comparator.naturalOrder());
    }

    private static boolean isPromise(byte[] proof) {
        return entry(proof)
                .filter(entry -> entry.path("kind").asText().equals(PROMISED))
                .isPresent();
    }

    private Optional<YearMonth> promise(SignedLabel label, byte[] bytes) {
        try {
            // Which keys count is decided by its time: one that has none was promised by nobody.
            return Optional.of(proven(bytes))
                    .filter(entry -> at(entry).isPresent())
                    .filter(entry ->
                            entry.path("serial").asText().equals(label.serial().value()))
                    .map(entry -> YearMonth.parse(entry.path("until").asText()));
        } catch (ProofRefused | MalformedLog | NotCanonical | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The entry of a proof that holds by keys that count for an entry of its time. */
    private JsonNode proven(byte[] bytes) {
        var proof = LogProof.parse(bytes);
        var entry = CanonicalJson.read(proof.extra());
        // What has no time is refused in the end.
        trust.logAt(at(entry).orElse(Instant.EPOCH), proof.note()).orElseThrow().verify(proof, proof.extra());
        return entry;
    }

    private Optional<Sighting> of(SignedLabel label, Signature signature, List<byte[]> proofs) {
        var own = proofs.stream()
                .filter(proof -> entry(proof)
                        .filter(entry -> signature.document().isToldBy(entry, signature.signed()))
                        .isPresent())
                .toList();
        // The proof of another credential shows at least that the log has the label; which one it is of, is checked
        // after.
        var believed = own.isEmpty() && signature.document() == SignedDocument.CREDENTIAL
                ? proofs.stream().filter(LogInclusion::isOfNoOther).toList()
                : own;
        return firstThatHolds(label, signature, believed);
    }

    private static boolean isOfNoOther(byte[] proof) {
        return entry(proof)
                .map(entry -> SignedDocument.CREDENTIAL.isToldBy(entry) || !SignedDocument.isAnyToldBy(entry))
                .orElse(true);
    }

    /** A proof that was kept since before the log's key was lost does no harm beside a newer one of the same entry. */
    private Optional<Sighting> firstThatHolds(SignedLabel label, Signature signature, List<byte[]> proofs) {
        var refusals = new ArrayList<Refused>();
        for (var proof : proofs) {
            try {
                return Optional.of(sighting(label, signature, proof));
            } catch (Refused refused) {
                refusals.add(refused);
            }
        }
        if (!refusals.isEmpty()) {
            throw refusals.getFirst();
        }
        return Optional.empty();
    }

    private Sighting sighting(SignedLabel label, Signature signature, byte[] bytes) {
        try {
            return read(label, signature, proven(bytes));
        } catch (ProofRefused e) {
            throw new Refused(Reason.NOT_LOGGED, e.reason().name(), Sentences.of(Reason.NOT_LOGGED));
        } catch (MalformedLog | NotCanonical e) {
            throw new Refused(Reason.NOT_LOGGED, "UNREADABLE", "The proof of the public log cannot be read.");
        }
    }

    /** When the entry says that it was made, which decides which keys count; empty where that is no time of a log. */
    private static Optional<Instant> at(JsonNode entry) {
        try {
            return Optional.of(Instant.parse(entry.path("at").asText()))
                    .filter(at -> !at.isBefore(Instant.EPOCH) && at.isBefore(END));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A good proof of another label proves nothing of this one. */
    private static Sighting read(SignedLabel label, Signature signature, JsonNode entry) {
        var document = signature.document();
        var sameLabel = document.isToldBy(entry)
                && entry.path("serial").asText().equals(label.serial().value())
                && entry.path("facts").asText().equals(label.digest().toString());
        if (!sameLabel) {
            throw new Refused(
                    Reason.NOT_LOGGED, "OTHER_ENTRY", "The proof is that of another entry of the public log.");
        }
        try {
            return new Sighting(
                    document,
                    document.isToldBy(entry, signature.signed())
                            ? signature.signed()
                            : Sha256Digest.parse(document.in(entry).orElse("")),
                    at(entry).orElseThrow());
        } catch (NoSuchElementException | IllegalArgumentException e) {
            throw new Refused(Reason.NOT_LOGGED, "UNREADABLE", "The entry of the public log cannot be read.");
        }
    }

    /** Which label a proof says it is of; nothing is checked. */
    static Optional<String> serialOf(byte[] proof) {
        return entry(proof).map(entry -> entry.path("serial").asText());
    }

    private static Optional<JsonNode> entry(byte[] proof) {
        try {
            return Optional.of(CanonicalJson.read(LogProof.parse(proof).extra()));
        } catch (MalformedLog | NotCanonical e) {
            return Optional.empty();
        }
    }
}
