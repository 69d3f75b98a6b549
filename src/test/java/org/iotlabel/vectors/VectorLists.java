package org.iotlabel.vectors;

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
import org.iotlabel.signing.CanonicalJson;

/** Status lists of the invented issuer, good ones and spoilt ones, signed ten minutes before the clock of the vectors. */
final class VectorLists {
    static final Instant SIGNED = VectorIssuer.NOW.minus(Duration.ofMinutes(10));

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ENTRIES = 131_072;

    private VectorLists() {}

    /** The Token Status List in which the label has that value. */
    static String token(int value) {
        return token(value, claims -> {});
    }

    static String token(int value, Consumer<ObjectNode> change) {
        return token(VectorIssuer.STATUS, value, change);
    }

    static String token(SeededKey key, int value, Consumer<ObjectNode> change) {
        var bits = new byte[ENTRIES / 4];
        bits[VectorLabel.INDEX / 4] |= (byte) (value << VectorLabel.INDEX % 4 * 2);
        var claims = JSON.createObjectNode();
        claims.put("iss", VectorIssuer.DID);
        claims.put("sub", "https://label.example/status/1");
        claims.put("iat", SIGNED.getEpochSecond());
        claims.put("exp", SIGNED.plus(Duration.ofHours(24)).getEpochSecond());
        claims.put("ttl", 30);
        claims.putObject("status_list").put("bits", 2).put("lst", zlib(bits));
        change.accept(claims);
        return signed(key, "statuslist+jwt", claims);
    }

    /** The W3C list of a purpose, in which the label is set or not. */
    static String credential(String purpose, boolean isSet) {
        var bits = new byte[ENTRIES / 8];
        if (isSet) {
            bits[VectorLabel.INDEX / 8] |= (byte) (0x80 >> VectorLabel.INDEX % 8);
        }
        return credential(purpose, purpose, gzip(bits));
    }

    /**
     * A W3C list of any content.
     *
     * @param address the purpose that its address says
     */
    static String credential(String address, String purpose, String encoded) {
        var list = JSON.createObjectNode();
        list.putArray("@context").add("https://www.w3.org/ns/credentials/v2");
        list.put("id", "https://label.example/status/1/" + address);
        list.putArray("type").add("VerifiableCredential").add("BitstringStatusListCredential");
        list.put("issuer", VectorIssuer.DID);
        list.put("validFrom", SIGNED.toString());
        list.put("validUntil", SIGNED.plus(Duration.ofHours(24)).toString());
        list.putObject("credentialSubject")
                .put("type", "BitstringStatusList")
                .put("statusPurpose", purpose)
                .put("encodedList", "u" + encoded);
        return signed(VectorIssuer.STATUS, "vc+jwt", list);
    }

    private static String signed(SeededKey key, String type, ObjectNode claims) {
        var header = CanonicalJson.of(Map.of("alg", "ES256", "kid", key.kid(), "typ", type));
        return VectorLabel.jwt(header.bytes(), claims.toString().getBytes(UTF_8), key);
    }

    /** In Base64url, as all lists are. */
    static String zlib(byte[] bytes) {
        return packed(bytes, DeflaterOutputStream::new);
    }

    static String gzip(byte[] bytes) {
        return packed(bytes, GZIPOutputStream::new);
    }

    private interface Packing {
        OutputStream over(OutputStream out) throws IOException;
    }

    private static String packed(byte[] bytes, Packing packing) {
        var out = new ByteArrayOutputStream();
        try (var packed = packing.over(out)) {
            packed.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return VectorLabel.encode(out.toByteArray());
    }
}
