package org.iotlabel.stand;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Waits for a server to answer 200. */
final class Readiness {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Readiness() {}

    static void await(Child child, URI address, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        try (var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            while (!answers(client, address)) {
                if (child.endsWithin(PAUSE)) {
                    throw child.failure("ended before it was ready");
                }
                if (System.nanoTime() > deadline) {
                    throw child.failure("was not ready after " + patience.toSeconds() + " s");
                }
            }
        }
    }

    private static boolean answers(HttpClient client, URI address) {
        try {
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StandFailure("Interrupted while waiting for " + address + ".");
        }
    }
}
