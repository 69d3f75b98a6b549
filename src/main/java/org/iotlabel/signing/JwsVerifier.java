package org.iotlabel.signing;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Collection;
import org.iotlabel.signing.SignatureRefused.Reason;

/** Checks compact JWS. Where a method returns, the signature holds; every other outcome is {@link SignatureRefused}. */
public final class JwsVerifier {

    // The largest label is some 50 kB; parsing must not be a way to keep the processor busy.
    private static final int LONGEST = 256 * 1024;

    private JwsVerifier() {}

    /**
     * Checks one of our own signatures and gives the payload.
     *
     * @param typ the type that the header must have, so that no other kind of document under the same key passes
     * @param role the role of the key, so that no other key of ours passes
     * @throws SignatureRefused with the first check that failed
     */
    public static byte[] verify(String compact, String typ, PublicKeys keys, KeyRole role) {
        return open(compact, typ, keys, role).payload();
    }

    /**
     * Checks one of our own signatures and gives all that it says, read once.
     *
     * @throws SignatureRefused as {@link #verify}
     */
    public static VerifiedJws open(String compact, String typ, PublicKeys keys, KeyRole role) {
        var parts = parts(compact);
        var header = JwsHeader.parse(parts[0]);
        if (!header.typ().equals(typ)) {
            throw new SignatureRefused(Reason.WRONG_TYPE);
        }
        var key = keys.find(role, header.kid()).orElseThrow(() -> new SignatureRefused(Reason.UNKNOWN_KEY));
        var payload = Base64Url.decode(parts[1]);
        requireSignature(
                header, key.algorithm(), key.publicKey(), new SigningInput(parts[0] + "." + parts[1]), parts[2]);
        return new VerifiedJws(payload, key, header.iat());
    }

    /**
     * Checks another party's detached signature (RFC 7515 appendix F) over a digest. What is signed is the digest's
     * text form, {@code sha256:} and 64 hex digits, in ASCII.
     *
     * @param detached header, two dots, signature; the header's {@code kid} chooses among the registered keys
     * @param registered the keys that the party had registered before
     * @throws SignatureRefused with the first check that failed
     */
    public static RegisteredKey verifyDetached(
            String detached, Sha256Digest digest, Collection<RegisteredKey> registered) {
        var parts = parts(detached);
        // A payload beside the detached one could be mistaken for what was signed.
        if (!parts[1].isEmpty()) {
            throw new SignatureRefused(Reason.UNREADABLE);
        }
        var header = JwsHeader.parse(parts[0]);
        var key = registered.stream()
                .filter(one -> one.kid().equals(header.kid()))
                .findAny()
                .orElseThrow(() -> new SignatureRefused(Reason.UNKNOWN_KEY));
        var payload = Base64Url.encode(digest.toString().getBytes(StandardCharsets.US_ASCII));
        var input = new SigningInput(parts[0] + "." + payload);
        requireSignature(header, key.algorithm(), key.publicKey(), input, parts[2]);
        return key;
    }

    private static String[] parts(String compact) {
        if (compact.length() > LONGEST) {
            throw new SignatureRefused(Reason.UNREADABLE);
        }
        var parts = compact.split("\\.", -1);
        if (parts.length != 3) {
            throw new SignatureRefused(Reason.UNREADABLE);
        }
        return parts;
    }

    // The algorithm comes from the key and never from the header: a public key must not be usable as an HMAC secret,
    // and "none" is no algorithm of any key (RFC 8725 section 3.1).
    private static void requireSignature(
            JwsHeader header, SignatureAlgorithm algorithm, PublicKey key, SigningInput input, String signature) {
        if (!header.alg().equals(algorithm.jose())) {
            throw new SignatureRefused(Reason.WRONG_ALGORITHM);
        }
        if (!algorithm.verifies(key, input.bytes(), Base64Url.decode(signature))) {
            throw new SignatureRefused(Reason.BAD_SIGNATURE);
        }
    }
}
