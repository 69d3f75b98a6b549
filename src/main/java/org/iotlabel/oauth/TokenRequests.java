package org.iotlabel.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.Optional;

/** Gets access tokens by the client credentials grant (RFC 6749 section 4.4). */
final class TokenRequests {
    private final ProviderCalls calls;

    TokenRequests(ProviderCalls calls) {
        this.calls = calls;
    }

    /**
     * A token of that client.
     *
     * @throws RegistrationFailed where there is none to be had
     */
    Secret token(URI endpoint, String clientId, Secret secret, Optional<String> scope) {
        var form = "grant_type=client_credentials"
                + scope.map(asked -> "&scope=" + encoded(asked)).orElse("");
        var request = HttpRequest.newBuilder(endpoint)
                .header("Authorization", basic(clientId, secret))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return new Secret(calls.send(request).mustBe(200).need("access_token"));
    }

    /** Both halves are encoded as in a form before they are joined (RFC 6749 section 2.3.1). */
    private static String basic(String clientId, Secret secret) {
        var pair = encoded(clientId) + ":" + encoded(secret.text());
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
