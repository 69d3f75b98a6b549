package org.iotlabel.signing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Signs bytes as compact JWS (RFC 7515 section 7.1), with the first algorithm of the key's role. */
@Singleton
public final class JwsSigner {

    private final SigningKeys keys;

    JwsSigner(SigningKeys keys) {
        this.keys = keys;
    }

    /** The name of the key that signs now in that role. */
    public String kid(KeyRole role) {
        return keys.of(role).kid();
    }

    /**
     * Fixes what will be signed: the payload under a header that names the present key of the role.
     *
     * @param media the header's {@code typ} and, where it is wanted, {@code cty}
     */
    public SigningInput prepare(KeyRole role, JwsMedia media, byte[] payload) {
        return new SigningInput(header(role, media.parameters()) + "." + Base64Url.encode(payload));
    }

    /**
     * Fixes that something will be signed once more, with the present key of the role: the same payload to the byte, under
     * a header that also says when ({@code iat}, as a header parameter after RFC 7519 section 5.3), because the times in
     * the payload are those of the first signature.
     *
     * @param at cut to the second
     */
    public SigningInput prepareAgain(KeyRole role, JwsMedia media, SigningInput before, Instant at) {
        var parameters = media.parameters();
        parameters.put("iat", at.getEpochSecond());
        return new SigningInput(
                header(role, parameters) + before.text().substring(before.text().indexOf('.')));
    }

    private String header(KeyRole role, Map<String, Object> parameters) {
        var header = new TreeMap<>(parameters);
        var key = keys.of(role);
        header.putAll(Map.of("alg", key.algorithm().jose(), "kid", key.kid()));
        return Base64Url.encode(CanonicalJson.of(header).bytes());
    }

    /**
     * Signs what was prepared, with the key that its header names, and gives the compact JWS.
     *
     * @throws SignatureRefused when the header is not one that {@link #prepare} wrote or its key is not here
     */
    public String sign(SigningInput input) {
        var key = keys.withId(input.kid()).orElseThrow(() -> new SignatureRefused(SignatureRefused.Reason.UNKNOWN_KEY));
        return input.text() + "." + Base64Url.encode(key.sign(input.bytes()));
    }
}
