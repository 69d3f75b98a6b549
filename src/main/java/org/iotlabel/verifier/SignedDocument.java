package org.iotlabel.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.iotlabel.signing.Sha256Digest;

/** A document of a label with a signature of its own, and what tells of it in the public log ({@code log-entry.schema.json}). */
public enum SignedDocument {
    /** {@code label.jwt}. */
    CREDENTIAL("credential", "credential", "label.tlog-proof", List.of("label-issued", "label-resigned")),
    /** {@code label.cose}, and whatever shows it. */
    SEAL("offline seal", "seal", "label.cose.tlog-proof", List.of("documents-issued")),
    /** {@code label.pdf}, and the same in other languages. */
    CERTIFICATE(
            "certificate", "certificate", "label.pdf.tlog-proof", List.of("documents-issued", "certificate-resigned"));

    private final String words;
    private final String member;
    private final String proofName;
    private final List<String> kinds;

    SignedDocument(String words, String member, String proofName, List<String> kinds) {
        this.words = words;
        this.member = member;
        this.proofName = proofName;
        this.kinds = kinds;
    }

    /** What people call it. */
    String words() {
        return words;
    }

    /** The file that holds the proof of it, at the issuer's and in bundles. */
    public String proofName() {
        return proofName;
    }

    /** Whether an entry of the log is of a kind that tells of one. */
    boolean isToldBy(JsonNode entry) {
        return kinds.contains(entry.path("kind").asText());
    }

    /** The digest of the one of which an entry tells; empty where it tells of none. */
    Optional<String> in(JsonNode entry) {
        return isToldBy(entry) ? Optional.of(entry.path(member).asText()) : Optional.empty();
    }

    /** Whether an entry tells of the one with this digest, itself or a translation of it. */
    boolean isToldBy(JsonNode entry, Sha256Digest digest) {
        return in(entry).filter(digest.toString()::equals).isPresent()
                || this == CERTIFICATE && isToldBy(entry) && isTranslation(entry.path("translations"), digest);
    }

    private static boolean isTranslation(JsonNode translations, Sha256Digest digest) {
        return translations.valueStream().anyMatch(one -> one.asText().equals(digest.toString()));
    }

    /** Whether an entry tells of any. */
    static boolean isAnyToldBy(JsonNode entry) {
        return Arrays.stream(values()).anyMatch(one -> one.isToldBy(entry));
    }
}
