package org.iotlabel.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between the server and a client that no filter of the tests reaches, and holds every answer against the published
 * description.
 */
public final class ContractProxy implements AutoCloseable {
    private static final Contract CONTRACT = Contract.published();

    /** Between two neighbours only, or set anew by whoever sends on. */
    private static final Set<String> NOT_PASSED_ON =
            Set.of("connection", "content-length", "expect", "host", "http2-settings", "transfer-encoding", "upgrade");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answers = new AtomicInteger();
    private final URI server;
    private final HttpServer door;

    public ContractProxy(URI server) {
        this.server = server;
        try {
            door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
        door.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        door.createContext("/", this::pass);
        door.start();
    }

    /** Where the client finds it. */
    public URI address() {
        return URI.create("http://" + door.getAddress().getAddress().getHostAddress() + ":"
                + door.getAddress().getPort() + "/");
    }

    /** What was otherwise than promised. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** How many answers went through. */
    public int answers() {
        return answers.get();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var response = http.send(request(exchange), BodyHandlers.ofByteArray());
            check(exchange, response);
            response.headers().map().forEach((name, values) -> {
                if (isPassedOn(name)) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            var body = response.body();
            exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(HttpExchange exchange) throws IOException {
        var request = HttpRequest.newBuilder(server.resolve(exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (isPassedOn(name)) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private void check(HttpExchange exchange, HttpResponse<byte[]> response) {
        answers.incrementAndGet();
        var headers = new Headers(response.headers().map().entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> new Header(each.getKey(), value)))
                .toList());
        var answer =
                new Contract.Answer(response.statusCode(), headers.getValue("Content-Type"), response.body(), headers);
        faults.addAll(CONTRACT.faults(
                exchange.getRequestMethod(), exchange.getRequestURI().getRawPath(), answer));
    }

    private static boolean isPassedOn(String header) {
        return !NOT_PASSED_ON.contains(header.toLowerCase(Locale.ROOT)) && !header.startsWith(":");
    }

    @Override
    public void close() {
        door.stop(0);
    }
}
