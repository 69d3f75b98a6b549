package org.iotlabel.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.iotlabel.testing.Tokens;

/** An identity provider that registers clients as RFC 7591 says, unless a test tells it to behave otherwise. */
public final class TestProvider implements AutoCloseable {
    public static final String SEALING = "seals what this test registers, and long";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final Map<String, Spoiled> spoiled = new ConcurrentHashMap<>();
    private final Map<String, String> secrets = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** What came, as method and path. */
    public final List<String> asked = new CopyOnWriteArrayList<>();

    /** The secrets and registration access tokens that it gave away. */
    public final List<String> given = new CopyOnWriteArrayList<>();

    /** What it answers instead, and what it does before that. */
    private record Spoiled(int status, String body, Runnable before) {}

    public TestProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** From now on it answers so to requests of that method at paths that begin so. */
    public void spoil(String request, int status, String body) {
        spoiled.put(request, new Spoiled(status, body, () -> {}));
    }

    /** It does that before it answers as ever; where it waits, it does so until the test is over. */
    public void before(String request, Runnable act) {
        // What the application is configured with is found by the loader of the test's own thread.
        var loader = Thread.currentThread().getContextClassLoader();
        spoiled.put(request, new Spoiled(0, "", () -> {
            Thread.currentThread().setContextClassLoader(loader);
            act.run();
        }));
    }

    /** From now on it never answers such requests. */
    public void hang(String request) {
        before(request, () -> {
            try {
                closed.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    public void behave() {
        spoiled.clear();
    }

    /** Whether it still has that client. */
    public boolean has(String clientId) {
        return secrets.containsKey(clientId);
    }

    public int clients() {
        return secrets.size();
    }

    public URI issuer() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** The application's side of it. */
    public ClientRegistration registration() {
        return registration(SEALING);
    }

    /** The same with another sealing secret. */
    public ClientRegistration registration(String sealing) {
        return registration(new TestRegistrationConfig(true, issuer(), "registrar", "let me in", sealing));
    }

    /** The same by somebody who waits no longer than that. */
    ClientRegistration registration(Duration patience) {
        return registration(new TestRegistrationConfig(true, issuer(), "registrar", "let me in", SEALING, patience));
    }

    private static ClientRegistration registration(RegistrationConfig config) {
        return new ClientRegistration(config, List.of(Tokens.AUDIENCE), Clock.systemUTC());
    }

    private void answer(HttpExchange call) throws IOException {
        var request = call.getRequestMethod() + " " + call.getRequestURI().getPath();
        asked.add(request);
        var sent = new String(call.getRequestBody().readAllBytes(), UTF_8);
        var other = spoiled.entrySet().stream()
                .filter(one -> request.startsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        other.ifPresent(one -> one.before().run());
        if (other.filter(one -> one.status() > 0).isPresent()) {
            send(call, other.get().status(), other.get().body());
            return;
        }
        switch (request) {
            case "GET /.well-known/openid-configuration" -> send(call, 200, discovery());
            case "POST /token" -> token(call);
            case "POST /register" -> register(call, sent);
            default -> manage(call);
        }
    }

    /** It names the issuer of the tests' own tokens, which is the one that the application believes. */
    private Map<String, ?> discovery() {
        return Map.of(
                "issuer", Tokens.ISSUER,
                "token_endpoint", issuer() + "/token",
                "registration_endpoint", issuer() + "/register");
    }

    private void token(HttpExchange call) throws IOException {
        var pair = new String(
                        Base64.getDecoder()
                                .decode(call.getRequestHeaders()
                                        .getFirst("Authorization")
                                        .substring("Basic ".length())),
                        UTF_8)
                .split(":", 2);
        var known = pair[0].equals("registrar") && pair[1].equals("let+me+in");
        if (known) {
            send(call, 200, Map.of("access_token", "registrar-token", "token_type", "Bearer"));
        } else if (pair[1].equals(secrets.get(pair[0]))) {
            send(call, 200, Map.of("access_token", Tokens.machine("of-" + pair[0], pair[0]), "token_type", "Bearer"));
        } else {
            send(call, 401, Map.of("error", "invalid_client"));
        }
    }

    private void register(HttpExchange call, String sent) throws IOException {
        if (!"Bearer registrar-token".equals(call.getRequestHeaders().getFirst("Authorization"))) {
            send(call, 401, Map.of("error", "invalid_token"));
            return;
        }
        var made = new HashMap<String, Object>(JSON.readValue(sent, Map.class));
        var id = UUID.randomUUID().toString();
        var secret = "secret-" + UUID.randomUUID();
        var access = "access-" + UUID.randomUUID();
        secrets.put(id, secret);
        given.addAll(List.of(secret, access));
        made.put("client_id", id);
        made.put("client_secret", secret);
        made.put("client_secret_expires_at", 0);
        made.put("registration_client_uri", issuer() + "/register/" + id);
        made.put("registration_access_token", access);
        send(call, 201, made);
    }

    private void manage(HttpExchange call) throws IOException {
        var id = call.getRequestURI().getPath().replaceFirst(".*/", "");
        var token = call.getRequestHeaders().getFirst("Authorization");
        var right = given.indexOf(Optional.ofNullable(token).orElse("").replaceFirst("^Bearer ", ""));
        var removed = right > 0 && given.get(right - 1).equals(secrets.get(id)) && secrets.remove(id) != null;
        send(call, removed ? 204 : 401, "");
    }

    private static void send(HttpExchange call, int status, Object body) throws IOException {
        var bytes = (body instanceof String text ? text : JSON.writeValueAsString(body)).getBytes(UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = call.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
