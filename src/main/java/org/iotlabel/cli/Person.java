package org.iotlabel.cli;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody with a login, who calls the server with a token of their own. */
final class Person {
    private final Server server;
    private final Realm realm;
    private final String user;

    @Nullable
    private String token;

    private Instant freshUntil = Instant.MIN;

    Person(Server server, Realm realm, String user) {
        this.server = server;
        this.realm = realm;
        this.user = user;
    }

    String user() {
        return user;
    }

    String email() {
        return user + "@example.org";
    }

    Answer get(String path) {
        return server.call(token(), "GET", path, null);
    }

    Answer post(String path, @Nullable Object body) {
        return server.call(token(), "POST", path, body);
    }

    Answer delete(String path) {
        return server.call(token(), "DELETE", path, null);
    }

    Answer put(String path, Object body) {
        return server.call(token(), "PUT", path, body);
    }

    Answer upload(String path, MultipartForm form) {
        return server.upload(token(), path, form);
    }

    /** A token that is good for another while; a new one when the old is about to end. */
    private String token() {
        var now = Instant.now();
        var held = token;
        if (held == null || now.isAfter(freshUntil)) {
            var answer = realm.login(user, "demo-" + user).good().json();
            held = answer.path("access_token").asText();
            token = held;
            freshUntil = now.plus(Duration.ofSeconds(answer.path("expires_in").asLong() - 30));
        }
        return held;
    }
}
