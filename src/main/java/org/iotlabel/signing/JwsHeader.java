package org.iotlabel.signing;

import com.fasterxml.jackson.databind.JsonNode;
import org.iotlabel.signing.SignatureRefused.Reason;

/**
 * The header parameters that are read (RFC 7515 section 4.1). Keys and addresses of keys in a header ({@code jwk},
 * {@code jku}, {@code x5c}, {@code x5u}) are never looked at: the signer would choose his own judge.
 *
 * @param alg the algorithm's name, empty when missing
 * @param kid the key's name, empty when missing
 * @param typ the type of the whole, empty when missing
 */
record JwsHeader(String alg, String kid, String typ) {

    static JwsHeader parse(String encoded) {
        var json = objectOf(Base64Url.decode(encoded));
        // Nothing beyond RFC 7515 is understood here, so whatever is critical must be refused (section 4.1.11).
        if (json.has("crit")) {
            throw new SignatureRefused(Reason.CRITICAL_HEADER);
        }
        return new JwsHeader(text(json, "alg"), text(json, "kid"), text(json, "typ"));
    }

    private static JsonNode objectOf(byte[] header) {
        try {
            var json = CanonicalJson.parse(header).tree();
            if (json.isObject()) {
                return json;
            }
        } catch (NotCanonical e) {
            throw new SignatureRefused(Reason.UNREADABLE);
        }
        throw new SignatureRefused(Reason.UNREADABLE);
    }

    private static String text(JsonNode json, String name) {
        var value = json.path(name);
        return value.isTextual() ? value.textValue() : "";
    }
}
