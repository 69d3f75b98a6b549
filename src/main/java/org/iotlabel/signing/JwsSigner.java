package org.iotlabel.signing;

import jakarta.inject.Singleton;
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
        var header = new TreeMap<String, String>(media.parameters());
        var key = keys.of(role);
        header.putAll(Map.of("alg", key.algorithm().jose(), "kid", key.kid()));
        return new SigningInput(Base64Url.encode(CanonicalJson.of(header).bytes()) + "." + Base64Url.encode(payload));
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
