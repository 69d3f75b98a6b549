package org.iotlabel.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.NotCanonical;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.transparency.LogProof;
import org.iotlabel.transparency.MalformedLog;
import org.iotlabel.transparency.ProofRefused;

/** Whether the public log has seen a label (C2SP tlog-proof; the entry is that of {@code log-entry.schema.json}). */
final class LogInclusion {
    private static final Set<String> SIGNED = Set.of("label-issued", "label-resigned");
    private static final String PROMISED = "support-promised";

    private final Trust trust;

    LogInclusion(Trust trust) {
        this.trust = trust;
    }

    /**
     * What the log has seen.
     *
     * @param at when
     * @param signed the digest of the signed document
     */
    record Sighting(Instant at, Sha256Digest signed) {}

    /**
     * When the log saw the label; empty where there is no proof, or no log that is believed.
     *
     * @throws Refused NOT_LOGGED
     */
    Optional<Sighting> of(SignedLabel label, Records records) {
        return trust.log().isEmpty()
                ? Optional.empty()
                : proof(
                                label,
                                records.logProofs(label.serial()).stream()
                                        .filter(proof -> !isPromise(proof))
                                        .toList())
                        .map(proof -> sighting(label, proof));
    }

    /**
     * The last month of security updates that was promised after the issue, as far as proofs are at hand. One that does not
     * hold promises nothing: whoever holds a good one back, or spoils it, can only make the promise look shorter.
     */
    Optional<YearMonth> promised(SignedLabel label, Records records) {
        return trust.log().isEmpty()
                ? Optional.empty()
                : records.logProofs(label.serial()).stream()
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
            var entry = proven(bytes);
            return entry.path("serial").asText().equals(label.serial().value())
                    ? Optional.of(YearMonth.parse(entry.path("until").asText()))
                    : Optional.empty();
        } catch (ProofRefused | MalformedLog | NotCanonical | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The entry of a proof that holds by keys that count for an entry of its time. */
    private JsonNode proven(byte[] bytes) {
        var proof = LogProof.parse(bytes);
        var entry = CanonicalJson.read(proof.extra());
        trust.logAt(at(entry)).orElseThrow().verify(proof, proof.extra());
        return entry;
    }

    /** Of a label that was signed several times, the proof of the credential at hand; which one it is, is checked after. */
    private static Optional<byte[]> proof(SignedLabel label, List<byte[]> proofs) {
        var signed =
                label.signatures().stream().map(one -> one.signed().toString()).toList();
        return proofs.stream()
                .filter(proof -> entry(proof)
                        .filter(entry ->
                                signed.contains(entry.path("credential").asText()))
                        .isPresent())
                .findFirst()
                .or(() -> proofs.stream().findFirst());
    }

    private Sighting sighting(SignedLabel label, byte[] bytes) {
        try {
            return read(label, proven(bytes));
        } catch (ProofRefused e) {
            throw new Refused(Reason.NOT_LOGGED, e.reason().name(), Sentences.of(Reason.NOT_LOGGED));
        } catch (MalformedLog | NotCanonical e) {
            throw new Refused(Reason.NOT_LOGGED, "UNREADABLE", "The proof of the public log cannot be read.");
        }
    }

    /** When the entry says that it was made, which decides which keys count; what has no time is refused in the end. */
    private static Instant at(JsonNode entry) {
        try {
            return Instant.parse(entry.path("at").asText());
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }

    /** A good proof of another label proves nothing of this one. */
    private static Sighting read(SignedLabel label, JsonNode entry) {
        var sameLabel = SIGNED.contains(entry.path("kind").asText())
                && entry.path("serial").asText().equals(label.serial().value())
                && entry.path("facts").asText().equals(label.digest().toString());
        if (!sameLabel) {
            throw new Refused(
                    Reason.NOT_LOGGED, "OTHER_ENTRY", "The proof is that of another entry of the public log.");
        }
        try {
            return new Sighting(
                    Instant.parse(entry.path("at").asText()),
                    Sha256Digest.parse(entry.path("credential").asText()));
        } catch (DateTimeException | IllegalArgumentException e) {
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
