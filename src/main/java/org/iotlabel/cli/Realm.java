package org.iotlabel.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.stream.Collectors;

/** The identity provider that a server trusts; hands out tokens for a name and a password. */
final class Realm {
    private static final String CLIENT = "label-cli";

    private final Server server;
    private final URI tokens;

    /** Finds where tokens are to be had (OpenID Connect Discovery 1.0 section 4). */
    Realm(URI issuer) {
        this.server = new Server(issuer);
        var discovery = server.send(HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
                        .build())
                .good()
                .json();
        this.tokens = URI.create(discovery.path("token_endpoint").asText());
    }

    /** An access token by the password grant, which is for demonstrations like this one only. */
    Answer login(String user, String password) {
        var form = Map.of(
                        "grant_type", "password",
                        "client_id", CLIENT,
                        "scope", "openid",
                        "username", user,
                        "password", password)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return server.send(HttpRequest.newBuilder(tokens)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }
}
