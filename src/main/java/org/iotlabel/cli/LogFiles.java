package org.iotlabel.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.iotlabel.transparency.PublishedTiles;

/** Where the files of a public log are: on a server, or in a folder that mirrors one. */
final class LogFiles {
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;
    /** A bundle of 256 entries of the greatest length. */
    private static final int LONGEST = 256 * 65_537;

    private static final int PATIENCE = 30;

    private LogFiles() {}

    /**
     * The files at an address or in a folder.
     *
     * @throws Failure where it is neither
     */
    static PublishedTiles.Files at(String place) {
        if (place.startsWith("http://") || place.startsWith("https://")) {
            return server(URI.create(place.endsWith("/") ? place : place + "/"));
        }
        var folder = Path.of(place);
        if (!Files.isDirectory(folder)) {
            throw new Failure(place + " is neither an address nor a folder");
        }
        return path -> file(folder.resolve(path));
    }

    private static Optional<byte[]> file(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PublishedTiles.Files server(URI prefix) {
        var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
        return path -> get(client, prefix.resolve(path));
    }

    private static Optional<byte[]> get(HttpClient client, URI file) {
        var request =
                HttpRequest.newBuilder(file).timeout(Duration.ofSeconds(60)).build();
        for (var attempt = 0; attempt < PATIENCE; attempt++) {
            var answer = send(client, request);
            switch (answer.statusCode()) {
                case OK -> {
                    return Optional.of(answer.body());
                }
                case NOT_FOUND -> {
                    return Optional.empty();
                }
                // A server may ask whoever reads all of it to go slower.
                case TOO_MANY -> LockSupport.parkNanos(pause(answer).toNanos());
                default -> throw new Failure(file + " answered " + answer.statusCode());
            }
        }
        throw new Failure(file + " asks to wait for too long");
    }

    private static Duration pause(HttpResponse<?> answer) {
        return Duration.ofSeconds(
                Math.clamp(answer.headers().firstValueAsLong("Retry-After").orElse(1), 1, 60));
    }

    private static HttpResponse<byte[]> send(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST));
        } catch (IOException e) {
            throw new Failure(
                    request.uri() + " does not answer: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted");
        }
    }
}
