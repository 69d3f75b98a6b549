package org.iotlabel.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Lets the one page that works without us run its own script when we serve it: the policy that stands in the page by the
 * digests of its script and style, which is also what a browser keeps to when the page is opened from a disk.
 */
final class OfflinePageHeaders {
    private static final String PAGE = "/verify.html";
    private static final Pattern POLICY =
            Pattern.compile("http-equiv=\"Content-Security-Policy\" content=\"([^\"]+)\"");

    /** After {@link SecurityHeaders}. */
    private static final int SECOND = 900;

    void register(@Observes Filters filters) {
        // Browsers do not let a page itself say who may frame it.
        var policy = policy() + "; frame-ancestors 'none'";
        filters.register(
                routing -> {
                    // As it was sent: putting a malformed address in normal form throws.
                    if (PAGE.equals(routing.request().path())) {
                        routing.response().headers().set("Content-Security-Policy", policy);
                    }
                    routing.next();
                },
                SECOND);
    }

    private static String policy() {
        try (var page = OfflinePageHeaders.class.getResourceAsStream("/META-INF/resources" + PAGE)) {
            var text = new String(Objects.requireNonNull(page).readAllBytes(), UTF_8);
            return POLICY.matcher(text).results().findFirst().orElseThrow().group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
