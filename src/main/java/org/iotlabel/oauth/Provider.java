package org.iotlabel.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.logging.Log;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One identity provider that registers clients (RFC 7591) and removes them again (RFC 7592). */
final class Provider {
    private static final String GRANT = "client_credentials";
    private static final String AUTHENTICATION = "client_secret_basic";

    /** As much as the table takes. */
    private static final int LONGEST_ID = 255;

    private final RegistrationConfig config;
    private final ProviderCalls calls;
    private final Discovery discovery;
    private final TokenRequests tokens;

    Provider(RegistrationConfig config, URI issuer, Clock clock) {
        this.config = config;
        calls = new ProviderCalls(config.timeout());
        discovery = new Discovery(calls, issuer, clock);
        tokens = new TokenRequests(calls);
    }

    Endpoints endpoints() {
        return discovery.endpoints();
    }

    /** Has a client made. What was made otherwise than asked is removed again. */
    RegisteredClient register(String name) {
        var endpoints = endpoints();
        var door =
                endpoints.registration().orElseThrow(() -> new RegistrationFailed("it has no registration_endpoint"));
        var request = HttpRequest.newBuilder(door)
                .header("Authorization", "Bearer " + registrar(endpoints).text())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(asked(name).toString(), UTF_8));
        var answer = calls.send(request).mustBe(201);
        var access = access(answer, endpoints);
        try {
            return made(answer, access, endpoints);
        } catch (RegistrationFailed useless) {
            access.ifPresent(this::removeIfPossible);
            throw useless;
        }
    }

    private RegisteredClient made(ProviderAnswer answer, Optional<ManagementAccess> access, Endpoints endpoints) {
        if (!isAsAsked(answer.json())) {
            throw new RegistrationFailed("it made another client than was asked for");
        }
        var id = answer.need("client_id");
        if (id.length() > LONGEST_ID) {
            throw new RegistrationFailed("its client_id is too long");
        }
        return new RegisteredClient(
                id,
                new Secret(answer.need("client_secret")),
                expiry(answer.json().path("client_secret_expires_at")),
                access,
                endpoints.token(),
                config.scope());
    }

    /** Where there is a first failure that is to be told. */
    void removeIfPossible(ManagementAccess access) {
        try {
            if (remove(access) == Removal.UNKNOWN) {
                Log.warn(
                        "a client that is of no use may be left at the identity provider, which does not take its token");
            }
        } catch (RegistrationFailed later) {
            Log.warnf("a client that is of no use is left at the identity provider: %s", later.getMessage());
        }
    }

    /** What the first token of a new client says of it. */
    Map<String, Object> claims(RegisteredClient client, Set<String> audience) {
        var token = tokens.token(client.tokenEndpoint(), client.clientId(), client.secret(), client.scope());
        return TokenClaims.of(token, endpoints().issuer(), audience);
    }

    /** Removes a client. Any other answer, such as the 404 of a server that has moved, says nothing of the client. */
    Removal remove(ManagementAccess access) {
        var request = HttpRequest.newBuilder(access.uri())
                .header("Authorization", "Bearer " + access.token().text())
                .DELETE();
        var answer = calls.send(request);
        if (answer.status() == 401) {
            return Removal.UNKNOWN;
        }
        answer.mustBe(204);
        return Removal.GONE;
    }

    private Secret registrar(Endpoints endpoints) {
        return config.initialAccessToken()
                .map(Secret::new)
                .orElseGet(() -> tokens.token(
                        endpoints.token(),
                        config.clientId().orElseThrow(),
                        new Secret(config.clientSecret().orElseThrow()),
                        Optional.empty()));
    }

    private ObjectNode asked(String name) {
        var asked = JsonNodeFactory.instance.objectNode();
        asked.put("client_name", name);
        asked.putArray("grant_types").add(GRANT);
        asked.putArray("response_types");
        asked.putArray("redirect_uris");
        asked.put("token_endpoint_auth_method", AUTHENTICATION);
        config.scope().ifPresent(scope -> asked.put("scope", scope));
        return asked;
    }

    /** A server may register other metadata than it was asked for (RFC 7591 section 3.2.1); people could sign in by some. */
    private static boolean isAsAsked(JsonNode made) {
        var grants = made.path("grant_types");
        return grants.size() == 1
                && GRANT.equals(grants.path(0).asText())
                && made.path("redirect_uris").isEmpty()
                && AUTHENTICATION.equals(made.path("token_endpoint_auth_method").asText(AUTHENTICATION));
    }

    private Optional<ManagementAccess> access(ProviderAnswer answer, Endpoints endpoints) {
        var access = answer.text("registration_client_uri")
                .flatMap(text -> Endpoints.wellFormed(text, discovery.issuer()))
                .filter(endpoints::isOfRegistration)
                .flatMap(uri -> answer.text("registration_access_token")
                        .map(token -> new ManagementAccess(uri, new Secret(token))));
        if (access.isEmpty()) {
            Log.warn("the identity provider made a client and did not say how it is removed (RFC 7592 section 3)");
        }
        return access;
    }

    private static Optional<Instant> expiry(JsonNode seconds) {
        return Optional.of(seconds.asLong(0))
                .filter(second -> second > 0 && second < Integer.MAX_VALUE * 2L)
                .map(Instant::ofEpochSecond);
    }
}
