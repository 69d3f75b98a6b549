package org.iotlabel.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A stand whose people can sign in and belong to nothing; server and identity provider in one. */
final class EmptyStand implements AutoCloseable {
    private final HttpServer http;

    EmptyStand() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/.well-known/openid-configuration", "{\"token_endpoint\": \"" + address() + "/token\"}");
        answer("/token", "{\"access_token\": \"any\", \"expires_in\": 300}");
        answer("/api/v1/me", "{\"memberships\": []}");
        http.start();
    }

    String address() {
        return "http://localhost:" + http.getAddress().getPort();
    }

    private void answer(String path, String json) {
        http.createContext(path, exchange -> {
            try (exchange) {
                var body = json.getBytes(UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
