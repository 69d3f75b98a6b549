package org.iotlabel.signing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.iotlabel.signing.SignatureRefused.Reason;

/**
 * The header parameters that are read (RFC 7515 section 4.1). Keys and addresses of keys in a header ({@code jwk},
 * {@code jku}, {@code x5c}, {@code x5u}) are never looked at: the signer would choose his own judge.
 *
 * @param alg the algorithm's name, empty when missing
 * @param kid the key's name, empty when missing
 * @param typ the type of the whole, empty when missing
 * @param iat when it was signed, to the second; empty when missing or no such time
 */
record JwsHeader(String alg, String kid, String typ, Optional<Instant> iat) {

    /** The last second of the year 9999; what is later is no time. */
    private static final long LATEST = 253_402_300_799L;

    static JwsHeader parse(String encoded) {
        var json = objectOf(Base64Url.decode(encoded));
        // Nothing beyond RFC 7515 is understood here, so whatever is critical must be refused (section 4.1.11).
        if (json.has("crit")) {
            throw new SignatureRefused(Reason.CRITICAL_HEADER);
        }
        return new JwsHeader(text(json, "alg"), text(json, "kid"), text(json, "typ"), time(json.path("iat")));
    }

    private static JsonNode objectOf(byte[] header) {
        try {
            var json = CanonicalJson.read(header);
            if (json.isObject()) {
                return json;
            }
        } catch (NotCanonical e) {
            throw new SignatureRefused(Reason.UNREADABLE);
        }
        throw new SignatureRefused(Reason.UNREADABLE);
    }

    private static Optional<Instant> time(JsonNode seconds) {
        return seconds.isIntegralNumber() && seconds.canConvertToLong()
                ? Optional.of(seconds.longValue())
                        .filter(value -> value >= 0 && value <= LATEST)
                        .map(Instant::ofEpochSecond)
                : Optional.empty();
    }

    private static String text(JsonNode json, String name) {
        var value = json.path(name);
        return value.isTextual() ? value.textValue() : "";
    }
}
