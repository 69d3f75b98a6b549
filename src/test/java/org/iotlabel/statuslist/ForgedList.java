package org.iotlabel.statuslist;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.JwsMedia;
import org.iotlabel.signing.JwsSigner;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.TestKeystore;

/** Lists of every wrong kind, signed with the right key unless the test says otherwise; none is made by the code under test. */
final class ForgedList {
    static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    static final String ISSUER = "did:web:label.example";
    static final URI TOKEN = URI.create("https://label.example/status/1");
    static final URI SUSPENSIONS = URI.create("https://label.example/status/1/suspension");

    private static final JwsSigner SIGNER = TestKeystore.signer();

    private ForgedList() {}

    /** A good token, for the test to spoil; its list is all VALID. */
    static Map<String, Object> token() {
        return new HashMap<>(Map.of(
                "iss", ISSUER,
                "sub", TOKEN.toString(),
                "iat", NOW.getEpochSecond(),
                "exp", NOW.plusSeconds(60).getEpochSecond(),
                "ttl", 30,
                "status_list", list(2, new byte[StatusBits.ENTRIES / 4])));
    }

    static Map<String, Object> list(int bits, byte[] values) {
        return Map.of("bits", bits, "lst", base64(Compression.zlib(values)));
    }

    /** A good credential of suspensions, for the test to spoil; nothing is suspended. */
    static Map<String, Object> credential() {
        return new HashMap<>(Map.of(
                "@context",
                List.of("https://www.w3.org/ns/credentials/v2"),
                "id",
                SUSPENSIONS.toString(),
                "type",
                List.of("VerifiableCredential", "BitstringStatusListCredential"),
                "issuer",
                ISSUER,
                "validFrom",
                NOW.toString(),
                "validUntil",
                NOW.plusSeconds(60).toString(),
                "credentialSubject",
                subject("suspension", "u" + base64(Compression.gzip(new byte[StatusBits.ENTRIES / 8])))));
    }

    static Map<String, Object> subject(String purpose, String encoded) {
        return Map.of("type", "BitstringStatusList", "statusPurpose", purpose, "encodedList", encoded);
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is left when the last bytes are lost. */
    static byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length - 9);
    }

    static byte[] signed(Map<String, ?> token) {
        return signed(KeyRole.STATUS, "statuslist+jwt", CanonicalJson.of(token).bytes());
    }

    static byte[] signedCredential(Map<String, ?> credential) {
        return signed(KeyRole.STATUS, "vc+jwt", CanonicalJson.of(credential).bytes());
    }

    static byte[] signed(KeyRole role, String typ, byte[] payload) {
        return SIGNER.sign(SIGNER.prepare(role, JwsMedia.of(typ), payload)).getBytes(US_ASCII);
    }

    /** The same payload and signature under another header. */
    static byte[] under(Map<String, ?> header, byte[] jwt) {
        var parts = new String(jwt, US_ASCII).split("\\.");
        return (base64(CanonicalJson.of(header).bytes()) + "." + parts[1] + "." + parts[2]).getBytes(US_ASCII);
    }
}
