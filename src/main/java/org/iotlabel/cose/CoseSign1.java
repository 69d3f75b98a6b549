package org.iotlabel.cose;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.iotlabel.cose.CborItem.Bytes;
import org.iotlabel.cose.CborItem.Items;
import org.iotlabel.cose.CborItem.Members;
import org.iotlabel.cose.CborItem.Number;
import org.iotlabel.cose.CborItem.Tagged;
import org.iotlabel.cose.CborItem.Text;
import org.iotlabel.cose.CoseRefused.Reason;
import org.iotlabel.signing.PublishedKey;
import org.iotlabel.signing.SignatureAlgorithm;
import org.iotlabel.signing.SigningKey;

/**
 * A message with one signature (RFC 9052 section 4.2), ES256 (RFC 9053 section 2.1). Algorithm, type and key stand in the
 * protected header, so that the signature covers them; the unprotected header is empty.
 */
public final class CoseSign1 {
    private static final long TAG = 18;
    private static final long ALGORITHM = 1;
    private static final long CRITICAL = 2;
    private static final long KEY = 4;
    private static final long TYPE = 16;
    private static final long ES256 = -7;
    private static final int SIGNATURE = 64;
    private static final Members NOTHING = new Members(Map.of());

    private final Members header;
    private final byte[] toBeSigned;
    private final Bytes payload;
    private final Bytes signature;

    private CoseSign1(Bytes header, Bytes payload, Bytes signature) {
        this.header = headerOf(header);
        this.toBeSigned = structure(header, payload);
        this.payload = payload;
        this.signature = signature;
    }

    /**
     * Signs a payload.
     *
     * @param type the media type of the whole (RFC 9596)
     */
    public static byte[] sign(SigningKey key, String type, byte[] payload) {
        var header = header(key, type);
        var content = new Bytes(payload);
        return message(header, content, key.sign(structure(header, content)));
    }

    /** How many bytes {@link #sign} would give, which needs no signature. */
    public static int length(SigningKey key, String type, byte[] payload) {
        return message(header(key, type), new Bytes(payload), new byte[SIGNATURE]).length;
    }

    private static Bytes header(SigningKey key, String type) {
        var kid = Base64.getUrlDecoder().decode(key.kid());
        return new Bytes(
                new Members(Map.of(ALGORITHM, new Number(ES256), KEY, new Bytes(kid), TYPE, new Text(type))).bytes());
    }

    private static byte[] message(Bytes header, Bytes payload, byte[] signature) {
        return new Tagged(TAG, new Items(List.of(header, NOTHING, payload, new Bytes(signature)))).bytes();
    }

    /** What is signed: Sig_structure (RFC 9052 section 4.4). */
    private static byte[] structure(Bytes header, Bytes payload) {
        return new Items(List.of(new Text("Signature1"), header, new Bytes(new byte[0]), payload)).bytes();
    }

    /**
     * Checks a message and gives its payload.
     *
     * @param type the type that it must have, so that no other kind of message under the same key passes
     * @param keys finds a key of the role that may sign this, by its thumbprint as a JWK has it
     * @throws CoseRefused with the first check that failed
     */
    public static byte[] verify(byte[] message, String type, Function<String, Optional<PublishedKey>> keys) {
        var read = read(message);
        // Nothing beyond RFC 9052 is understood here, so whatever is critical must be refused.
        require(!read.header.members().containsKey(CRITICAL), Reason.CRITICAL_HEADER);
        require(read.header.get(TYPE, Text.class).filter(new Text(type)::equals).isPresent(), Reason.WRONG_TYPE);
        var key = keys.apply(read.kid()).orElseThrow(() -> new CoseRefused(Reason.UNKNOWN_KEY));
        // The algorithm comes from the key and never from the header (RFC 8725 section 3.1).
        require(
                key.algorithm() == SignatureAlgorithm.ES256
                        && read.header
                                .get(ALGORITHM, Number.class)
                                .filter(new Number(ES256)::equals)
                                .isPresent(),
                Reason.WRONG_ALGORITHM);
        require(key.verifies(read.toBeSigned, read.signature.value()), Reason.BAD_SIGNATURE);
        return read.payload.value();
    }

    private static CoseSign1 read(byte[] message) {
        if (CborItem.read(message) instanceof Tagged(var tag, Items(var parts))
                && tag == TAG
                && parts.size() == 4
                && parts.get(0) instanceof Bytes header
                // What the signature does not cover is not looked at, so it may as well not be there.
                && parts.get(1).equals(NOTHING)
                && parts.get(2) instanceof Bytes payload
                && parts.get(3) instanceof Bytes signature) {
            return new CoseSign1(header, payload, signature);
        }
        throw new CoseRefused(Reason.NOT_SIGN1);
    }

    private static Members headerOf(Bytes header) {
        if (CborItem.read(header.value()) instanceof Members members) {
            return members;
        }
        throw new CoseRefused(Reason.NOT_SIGN1);
    }

    private String kid() {
        var kid = header.get(KEY, Bytes.class).map(Bytes::value).orElse(new byte[0]);
        return new String(Base64.getUrlEncoder().withoutPadding().encode(kid), US_ASCII);
    }

    private static void require(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new CoseRefused(otherwise);
        }
    }
}
