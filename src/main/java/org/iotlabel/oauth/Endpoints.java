package org.iotlabel.oauth;

import java.net.URI;
import java.util.Optional;

/**
 * Where the provider does what (OpenID Connect Discovery 1.0 section 3, RFC 8414 section 2).
 *
 * @param issuer what its tokens name as their issuer
 * @param registration empty where it registers nobody
 */
record Endpoints(String issuer, URI token, Optional<URI> registration) {
    /**
     * Reads them.
     *
     * @param asked the issuer that was asked
     * @throws RegistrationFailed where an address is missing or no better than a wish
     */
    static Endpoints of(ProviderAnswer answer, URI asked) {
        return new Endpoints(
                answer.need("issuer"),
                address(answer.need("token_endpoint"), asked),
                answer.text("registration_endpoint").map(text -> address(text, asked)));
    }

    /** Whether a management address lies on the server that registers: what is sent there must not go anywhere else. */
    boolean isOfRegistration(URI address) {
        return registration
                .filter(here -> here.getScheme().equals(address.getScheme())
                        && here.getRawAuthority().equals(address.getRawAuthority()))
                .isPresent();
    }

    /** An absolute address by https; by http only where the issuer itself is asked by http, as on a stand. */
    static URI address(String text, URI asked) {
        return wellFormed(text, asked)
                .orElseThrow(() -> new RegistrationFailed("an address in its answer is of no use"));
    }

    /** The same; empty where it is none. */
    static Optional<URI> wellFormed(String text, URI asked) {
        try {
            var uri = URI.create(text);
            if (uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null
                    && ("https".equals(uri.getScheme())
                            || "http".equals(uri.getScheme()) && "http".equals(asked.getScheme()))) {
                return Optional.of(uri);
            }
        } catch (IllegalArgumentException _) {
            // As all other addresses that are of no use.
        }
        return Optional.empty();
    }
}
