package org.iotlabel.http;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.Problem;

/**
 * How many requests each address has left. Every copy of the application counts for itself: the limit keeps one caller
 * from taking all of a copy, it is no quota.
 */
@ApplicationScoped
class Allowances {
    /** A network of this many bytes is handed to one customer (RFC 6177), who may then choose among 2^64 addresses. */
    private static final int IPV6_NETWORK = 8;

    private final boolean enabled;
    private final LoadingCache<String, Bucket> buckets;

    Allowances(HttpConfig config) {
        var limit = config.rateLimit();
        this.enabled = limit.enabled();
        this.buckets = Caffeine.newBuilder()
                .maximumSize(limit.addresses())
                .expireAfterAccess(Duration.ofMinutes(1 + limit.burst() / limit.perMinute()))
                .build(_ -> Bucket.builder()
                        .addLimit(full ->
                                full.capacity(limit.burst()).refillGreedy(limit.perMinute(), Duration.ofMinutes(1)))
                        .build());
    }

    /** Takes one request from the address; answers how long it must wait where it has none left, else zero. */
    Duration take(String address) {
        if (!enabled) {
            return Duration.ZERO;
        }
        var probe = buckets.get(network(address)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Duration.ZERO
                : Duration.ofSeconds(
                        1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
    }

    /** What is told to whoever has none left. */
    static Problem refusal(Duration wait) {
        return new Problem(CommonProblem.TOO_MANY_REQUESTS, "Try again in " + wait.toSeconds() + " seconds.");
    }

    static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address wide
                    ? HexFormat.of().formatHex(Arrays.copyOf(wide.getAddress(), IPV6_NETWORK))
                    : address;
        } catch (IllegalArgumentException _) {
            return address;
        }
    }
}
