package org.iotlabel.label;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
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
    private final Cache<Sha256Digest, Boolean> checked =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    LabelIntegrity(PublicKeys keys) {
        this.keys = keys;
    }

    boolean holds(Label label) {
        var facts = label.facts();
        var jwt = label.jwt().orElse("");
        var both = Sha256Digest.running();
        both.add(facts, 0, facts.length);
        both.add(jwt.getBytes(US_ASCII), 0, jwt.length());
        return checked.get(both.digest(), _ -> isSigned(facts, jwt));
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
