package org.iotlabel.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.iotlabel.signing.KeyRole;

/** Status lists of the fixture's issuer, good ones and spoilt ones. */
final class TestLists {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ENTRIES = 131_072;

    private TestLists() {}

    /** The token list in which the fixture's label has a value, signed ten minutes ago. */
    static String token(int value) {
        return token(value, claims -> {});
    }

    static String token(int value, Consumer<ObjectNode> change) {
        return token(bits(value), change);
    }

    static String token(byte[] bits, Consumer<ObjectNode> change) {
        var signed = VerifierFixture.NOW.minus(Duration.ofMinutes(10));
        var claims = JSON.createObjectNode();
        claims.put("iss", "did:web:label.example");
        claims.put("sub", "https://label.example/status/1");
        claims.put("iat", signed.getEpochSecond());
        claims.put("exp", signed.plus(Duration.ofHours(24)).getEpochSecond());
        claims.put("ttl", 30);
        claims.putObject("status_list").put("bits", 2).put("lst", VerifierFixture.encode(zlib(bits)));
        change.accept(claims);
        return sign("statuslist+jwt", claims);
    }

    static byte[] bits(int value) {
        var bits = new byte[ENTRIES / 4];
        var index = VerifierFixture.PLACE.index();
        bits[index / 4] |= (byte) (value << index % 4 * 2);
        return bits;
    }

    /** The W3C list of a purpose, with the fixture's label set or not. */
    static String credential(String purpose, boolean isSet) {
        var bits = new byte[ENTRIES / 8];
        var index = VerifierFixture.PLACE.index();
        if (isSet) {
            bits[index / 8] |= (byte) (0x80 >> index % 8);
        }
        return credential(purpose, purpose, VerifierFixture.encode(gzip(bits)));
    }

    static String credential(String address, String purpose, String encoded) {
        var signed = VerifierFixture.NOW.minus(Duration.ofMinutes(10));
        var list = JSON.createObjectNode();
        list.put("id", "https://label.example/status/1/" + address);
        list.putArray("type").add("VerifiableCredential").add("BitstringStatusListCredential");
        list.put("issuer", "did:web:label.example");
        list.put("validFrom", signed.toString());
        list.put("validUntil", signed.plus(Duration.ofHours(24)).toString());
        list.putObject("credentialSubject")
                .put("type", "BitstringStatusList")
                .put("statusPurpose", purpose)
                .put("encodedList", "u" + encoded);
        return sign("vc+jwt", list);
    }

    private static String sign(String type, ObjectNode claims) {
        var key = VerifierFixture.KEYS.of(KeyRole.STATUS);
        var header = Map.of("alg", "ES256", "kid", key.kid(), "typ", type);
        return VerifierFixture.jwt(header, claims.toString().getBytes(UTF_8), key);
    }

    static byte[] zlib(byte[] bytes) {
        return packed(bytes, DeflaterOutputStream::new);
    }

    static byte[] gzip(byte[] bytes) {
        return packed(bytes, GZIPOutputStream::new);
    }

    private interface Packing {
        OutputStream over(OutputStream out) throws IOException;
    }

    private static byte[] packed(byte[] bytes, Packing packing) {
        var out = new ByteArrayOutputStream();
        try (var packed = packing.over(out)) {
            packed.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static long second(Instant at) {
        return at.getEpochSecond();
    }
}
