package org.iotlabel.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Objects;
import java.util.stream.Stream;
import org.iotlabel.label.LabelFacts;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.JwsVerifier;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.NotCanonical;
import org.iotlabel.signing.PublicKeys;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.signing.SignatureRefused;
import org.iotlabel.signing.VerifiedJws;
import org.iotlabel.statuslist.StatusReferences;

/** Reads {@code label.jwt} (W3C VC Data Model 2.0, secured by VC-JOSE-COSE). */
final class CredentialReading {
    private static final String TYPE = "vc+jwt";

    private final Trust trust;
    private final PublicKeys keys;

    CredentialReading(Trust trust) {
        this.trust = trust;
        this.keys = trust.published();
    }

    /**
     * What the credential says, once its signature holds.
     *
     * @throws Refused UNREADABLE, BAD_SIGNATURE, UNKNOWN_KEY, MALFORMED
     */
    SignedLabel read(String compact) {
        var jws = open(compact);
        var credential = tree(jws.payload());
        var subject = subject(credential.path("credentialSubject"));
        requireConsistent(credential, subject);
        return SignedLabel.of(subject.facts(), subject.digest(), references(credential), signature(compact, jws));
    }

    /** The facts, and the digest of the bytes that were signed as {@code label.json}. */
    private record Subject(LabelFacts facts, Sha256Digest digest) {}

    private VerifiedJws open(String compact) {
        try {
            return JwsVerifier.open(compact, TYPE, keys, KeyRole.LABEL);
        } catch (SignatureRefused e) {
            throw new Refused(
                    switch (e.reason()) {
                        case UNREADABLE -> Reason.UNREADABLE;
                        case UNKNOWN_KEY -> Reason.UNKNOWN_KEY;
                        case CRITICAL_HEADER, WRONG_TYPE, WRONG_ALGORITHM, BAD_SIGNATURE -> Reason.BAD_SIGNATURE;
                    },
                    e.reason().name(),
                    String.valueOf(e.getMessage()) + ".");
        }
    }

    private static JsonNode tree(byte[] payload) {
        try {
            return CanonicalJson.read(payload);
        } catch (NotCanonical e) {
            // A member that stands twice is read as the first by one program and as the last by another.
            throw new Refused(Reason.MALFORMED, e.flaw().name(), Sentences.of(Reason.MALFORMED));
        }
    }

    private static Subject subject(JsonNode json) {
        try {
            var canonical = CanonicalJson.of(json);
            var facts = canonical.as(LabelFacts.class);
            // What our own form leaves out or adds would be signed and never seen.
            if (isComplete(facts) && canonical.isOf(facts)) {
                return new Subject(facts, canonical.digest());
            }
        } catch (IllegalArgumentException | NotCanonical | NullPointerException e) {
            throw malformed("NOT_FACTS");
        }
        throw malformed("NOT_FACTS");
    }

    private static boolean isComplete(LabelFacts facts) {
        return Stream.of(
                        facts.serial(),
                        facts.url(),
                        facts.issuer(),
                        facts.issuer().id(),
                        facts.holder(),
                        facts.decision(),
                        facts.product().model(),
                        facts.product().firmware().from(),
                        facts.product().manufacturer().name(),
                        facts.level().name(),
                        facts.coverage(),
                        facts.containmentGrade(),
                        facts.baseline().digest(),
                        facts.facts())
                .allMatch(Objects::nonNull);
    }

    /** The envelope must say what the content says: readers look at either. */
    private static void requireConsistent(JsonNode credential, Subject subject) {
        var facts = subject.facts();
        var same = credential
                        .path("issuer")
                        .path("id")
                        .asText()
                        .equals(facts.issuer().id())
                && credential.path("id").asText().equals(facts.url().toString())
                && credential
                        .path("validFrom")
                        .asText()
                        .equals(facts.validFrom().toString())
                && credential
                        .path("validUntil")
                        .asText()
                        .equals(facts.validUntil().toString())
                && credential
                        .at("/relatedResource/0/digestSRI")
                        .asText()
                        .equals(subject.digest().integrity());
        if (!same) {
            throw malformed("CONTRADICTION");
        }
    }

    private static StatusReferences references(JsonNode credential) {
        var both = JsonNodeFactory.instance.objectNode();
        both.set("credentialStatus", credential.path("credentialStatus"));
        both.set("status", credential.path("status"));
        try {
            var references = CanonicalJson.of(both).as(StatusReferences.class);
            if (references.status() != null && references.status().statusList() != null) {
                return references;
            }
        } catch (IllegalArgumentException | NotCanonical | NullPointerException e) {
            throw malformed("NO_STATUS");
        }
        throw malformed("NO_STATUS");
    }

    private SignedLabel.Signature signature(String compact, VerifiedJws jws) {
        var key = trust.key(KeyRole.LABEL, jws.key().kid()).orElseThrow(() -> malformed("NO_KEY"));
        return new SignedLabel.Signature(
                SignedDocument.CREDENTIAL, key, Sha256Digest.of(compact.getBytes(US_ASCII)), jws.signedAt());
    }

    private static Refused malformed(String detail) {
        return new Refused(Reason.MALFORMED, detail, Sentences.of(Reason.MALFORMED));
    }
}
