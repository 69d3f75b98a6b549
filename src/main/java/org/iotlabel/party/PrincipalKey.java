package org.iotlabel.party;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.iotlabel.signing.Sha256Digest;

/**
 * The key of whoever a token names: a UUID of version 8 (RFC 9562 section 5.8) made of SHA-256 over issuer and subject.
 * It is the same before and after they are written down, so that reading writes nothing, and acts of somebody who is no
 * member of anything can still be told apart.
 */
final class PrincipalKey {
    private PrincipalKey() {}

    static UUID of(String issuer, String subject) {
        // The length in front keeps ("ab", "c") and ("a", "bc") apart.
        var named = issuer.length() + ":" + issuer + subject;
        var bytes = ByteBuffer.wrap(Sha256Digest.of(named.getBytes(UTF_8)).bytes());
        var high = bytes.getLong() & ~0xF000L | 0x8000L;
        var low = bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
