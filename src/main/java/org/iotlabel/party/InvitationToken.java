package org.iotlabel.party;

import java.security.SecureRandom;
import java.util.Base64;
import org.iotlabel.signing.Sha256Digest;

/** The secret of an invitation: 256 random bits in Base64url, shown once; only its digest is kept. */
record InvitationToken(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static InvitationToken random() {
        var secret = new byte[32];
        RANDOM.nextBytes(secret);
        return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** What it is found by. The secret is random, so one round of SHA-256 is enough, and an index tells nothing of it. */
    String digest() {
        return Sha256Digest.of(text).hex();
    }

    @Override
    public String toString() {
        return "InvitationToken[secret]";
    }
}
