package org.iotlabel.oauth;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Reads an access token that came from the token endpoint itself. Who speaks there is known by TLS, so that the signature
 * need not be checked again (OpenID Connect Core 1.0 section 3.1.3.7); the same token at a door is checked as any other.
 */
final class TokenClaims {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> CLAIMS = new TypeReference<>() {};

    private TokenClaims() {}

    /**
     * The claims of a token that our doors would take.
     *
     * @throws RegistrationFailed where it is no JWT, of another issuer, or for somebody else
     */
    static Map<String, Object> of(Secret token, String issuer, Set<String> audience) {
        var claims = payload(token);
        if (!issuer.equals(claims.path("iss").textValue())) {
            throw new RegistrationFailed("the new client's token names another issuer");
        }
        if (audience(claims.path("aud")).stream().noneMatch(audience::contains)) {
            throw new RegistrationFailed("the new client's token is not for our API; which scope makes it so?");
        }
        return JSON.convertValue(claims, CLAIMS);
    }

    private static JsonNode payload(Secret token) {
        var parts = token.text().split("\\.", -1);
        try {
            if (parts.length == 3
                    && JSON.readTree(Base64.getUrlDecoder().decode(parts[1])) instanceof JsonNode claims) {
                return claims;
            }
        } catch (IOException | IllegalArgumentException _) {
            // Told below: a token that cannot be read says nothing of whom it is for.
        }
        throw new RegistrationFailed("the new client's token is no JWT");
    }

    private static Set<String> audience(JsonNode claim) {
        return claim.isTextual()
                ? Set.of(claim.textValue())
                : StreamSupport.stream(claim.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
