package org.iotlabel.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A label server, as anybody reaches it. */
final class Server {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** More than any answer that this program asks for; a hostile server must not fill the memory. */
    static final long LONGEST = 64L * 1024 * 1024;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI address;

    Server(URI address) {
        this.address = address;
    }

    URI address() {
        return address;
    }

    /** A GET without a login. */
    Answer get(String path, String accept) {
        return send(request(path).header("Accept", accept).GET().build());
    }

    /** A request with a JSON body, or with none. */
    Answer call(@Nullable String token, String method, String path, @Nullable Object body) {
        var request = request(path).header("Accept", "application/json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        return send(request.method(method, body == null ? BodyPublishers.noBody() : json(body))
                .build());
    }

    /** Uploads a form with files. */
    Answer upload(String token, String path, MultipartForm form) {
        return send(request(path)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .header("Content-Type", form.contentType())
                .POST(BodyPublishers.ofByteArray(form.bytes()))
                .build());
    }

    Answer send(HttpRequest request) {
        var name = request.method() + " " + request.uri().getPath();
        try {
            return new Answer(name, http.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST)));
        } catch (IOException unreachable) {
            throw new Failure(name + ": no answer from " + request.uri().getAuthority() + " (" + unreachable + ")");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Failure("stopped");
        }
    }

    private HttpRequest.Builder request(String path) {
        // Not resolved: a path that begins with two slashes would name another server (RFC 3986 section 4.2).
        var target = address.getScheme() + "://" + address.getRawAuthority() + (path.startsWith("/") ? "" : "/") + path;
        return HttpRequest.newBuilder(URI.create(target)).timeout(PATIENCE);
    }

    private static BodyPublisher json(Object body) {
        try {
            return body instanceof byte[] bytes
                    ? BodyPublishers.ofByteArray(bytes)
                    : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
