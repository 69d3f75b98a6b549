package org.iotlabel.signing;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a JWS says of itself (RFC 7515 sections 4.1.9 and 4.1.10). A verifier that checks it cannot be handed a document
 * of another kind under the same key.
 *
 * @param typ the media type of the whole JWS, without {@code application/}
 * @param cty the media type of the payload, or null when it goes without saying
 */
public record JwsMedia(String typ, @Nullable String cty) {

    /** A type alone. */
    public static JwsMedia of(String typ) {
        return new JwsMedia(typ, null);
    }

    Map<String, Object> parameters() {
        var parameters = new TreeMap<String, Object>(Map.of("typ", typ));
        if (cty != null) {
            parameters.put("cty", cty);
        }
        return parameters;
    }
}
