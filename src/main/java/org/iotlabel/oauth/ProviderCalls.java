package org.iotlabel.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the provider, with an end to how long, how large and how often at once it may answer. */
final class ProviderCalls {
    private static final int LARGEST = 65_536;
    private static final int AT_ONCE = 8;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client;
    private final Duration timeout;
    // A provider that hangs must not take the threads that answer everybody else.
    private final Semaphore places = new Semaphore(AT_ONCE);

    ProviderCalls(Duration timeout) {
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * Sends one request.
     *
     * @throws RegistrationFailed where no answer came in time
     */
    ProviderAnswer send(HttpRequest.Builder request) {
        if (!places.tryAcquire()) {
            throw new RegistrationFailed("too many questions to it are open");
        }
        try {
            return read(answer(request.header("Accept", "application/json").build()));
        } finally {
            places.release();
        }
    }

    /** The client's own timeout would end with the headers; this one is for the whole body, however slowly it comes. */
    private HttpResponse<byte[]> answer(HttpRequest request) {
        var coming = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
        try {
            return coming.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            coming.cancel(true);
            throw new RegistrationFailed("it did not answer in time");
        } catch (ExecutionException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            throw new RegistrationFailed(
                    "it did not answer: " + cause.getClass().getSimpleName());
        } catch (InterruptedException _) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            throw new RegistrationFailed("the wait for it was interrupted");
        }
    }

    private static ProviderAnswer read(HttpResponse<byte[]> answer) {
        JsonNode json = MissingNode.getInstance();
        try {
            json = JSON.readTree(answer.body());
        } catch (IOException _) {
            // Whoever needs a member of it finds none.
        }
        return new ProviderAnswer(answer.statusCode(), json == null ? MissingNode.getInstance() : json);
    }
}
