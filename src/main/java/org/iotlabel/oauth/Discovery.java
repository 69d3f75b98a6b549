package org.iotlabel.oauth;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the provider says of itself, asked for now and then; where it says nothing, it is left alone for a moment. */
final class Discovery {
    private static final Duration KEEP = Duration.ofMinutes(10);
    private static final Duration LEAVE = Duration.ofSeconds(15);

    private final ProviderCalls calls;
    private final URI issuer;
    private final Clock clock;

    private volatile @Nullable Known known;

    private record Known(Optional<Endpoints> endpoints, Instant until) {}

    Discovery(ProviderCalls calls, URI issuer, Clock clock) {
        this.calls = calls;
        this.issuer = issuer;
        this.clock = clock;
    }

    /**
     * Its endpoints.
     *
     * @throws RegistrationFailed where it does not say them
     */
    Endpoints endpoints() {
        var before = known;
        if (before != null && clock.instant().isBefore(before.until())) {
            return before.endpoints().orElseThrow(() -> new RegistrationFailed("it did not describe itself just now"));
        }
        try {
            var found = ask();
            known = new Known(Optional.of(found), clock.instant().plus(KEEP));
            return found;
        } catch (RegistrationFailed failed) {
            known = new Known(Optional.empty(), clock.instant().plus(LEAVE));
            throw failed;
        }
    }

    private Endpoints ask() {
        var address = URI.create(issuer.toString().replaceFirst("/+$", "") + "/.well-known/openid-configuration");
        return Endpoints.of(calls.send(HttpRequest.newBuilder(address)).mustBe(200), issuer);
    }

    URI issuer() {
        return issuer;
    }
}
