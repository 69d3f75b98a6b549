package org.iotlabel.signing;

import java.time.Instant;
import java.util.Optional;

/**
 * A JWS whose signature holds.
 *
 * @param payload the bytes that were signed
 * @param key that signed them
 * @param signedAt when it says that it was signed, see {@link SigningInput#signedAt}
 */
public record VerifiedJws(byte[] payload, PublishedKey key, Optional<Instant> signedAt) {}
