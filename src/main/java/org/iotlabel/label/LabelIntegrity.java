package org.iotlabel.label;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import org.iotlabel.keys.KeyStanding;
import org.iotlabel.keys.Standing;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.JwsVerifier;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.PublicKeys;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.signing.SignatureRefused;

/**
 * Whether the facts in the database are the ones that our key signed: what stops somebody who can write to the database
 * but not sign. Remembered by the digest of what was checked, so that other bytes are always checked again; where a label
 * stands is never remembered.
 */
@ApplicationScoped
class LabelIntegrity {
    private static final int REMEMBERED = 100_000;

    private final PublicKeys keys;
    private final KeyStanding standing;
    private final Labels labels;
    private final Cache<Sha256Digest, Signed> checked =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    LabelIntegrity(PublicKeys keys, KeyStanding standing, Labels labels) {
        this.keys = keys;
        this.standing = standing;
        this.labels = labels;
    }

    /**
     * What never changes about a signature.
     *
     * @param holds whether our key made it over these facts
     * @param at when it was stored; the time of its log entry takes this place
     */
    private record Signed(boolean holds, String kid, Instant at) {}

    boolean holds(Label label) {
        var facts = label.facts();
        var jwt = label.jwt().orElse("");
        var both = Sha256Digest.running();
        both.add(facts, 0, facts.length);
        both.add(jwt.getBytes(US_ASCII), 0, jwt.length());
        var signed = checked.get(both.digest(), _ -> signed(label, facts, jwt));
        // Whether the key still counts is asked each time: it may have been lost since.
        return signed.holds() && standing.of(signed.kid(), signed.at()) == Standing.GOOD;
    }

    private Signed signed(Label label, byte[] facts, String jwt) {
        return isSigned(facts, jwt)
                ? new Signed(true, label.signingInput().kid(), labels.signedAt(label.serial()))
                : new Signed(false, "", Instant.EPOCH);
    }

    private boolean isSigned(byte[] facts, String jwt) {
        try {
            var payload = JwsVerifier.verify(jwt, LabelCredential.MEDIA.typ(), keys, KeyRole.LABEL);
            var subject = CanonicalJson.parse(payload).tree().path("credentialSubject");
            return Arrays.equals(facts, CanonicalJson.of(subject).bytes());
        } catch (SignatureRefused _) {
            return false;
        }
    }
}
