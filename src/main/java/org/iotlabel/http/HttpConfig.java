package org.iotlabel.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much the doors take from one caller. */
@ConfigMapping(prefix = "label.http")
interface HttpConfig {
    /**
     * The largest body of a request that is not a multipart upload; a larger one is answered 413. It is read into memory
     * before it is looked at, so this times the number of requests under way must fit there.
     */
    @WithDefault("1M")
    MemorySize bodyLimit();

    /** The longest request target, in bytes; a longer one is answered 414. */
    @WithDefault("8192")
    int targetLimit();

    /** All header names and values of a request together, in bytes; more are answered 431. */
    @WithDefault("16384")
    int headersLimit();

    /**
     * How long the body of a request may take from its first byte to its last; a slower one is answered 408 and hung up on. Too
     * short keeps out honest uploads over slow lines: 52 MB take a minute at 7 Mbit/s.
     */
    @WithDefault("PT2M")
    Duration bodyTimeout();

    /** How often one address may knock on doors that are open to anybody. */
    RateLimit rateLimit();

    /**
     * How often one address may knock. Behind a reverse proxy every caller has the proxy's address, until
     * {@code quarkus.http.proxy.proxy-address-forwarding}, {@code quarkus.http.proxy.allow-x-forwarded} and
     * {@code quarkus.http.proxy.trusted-proxies} say whose word about the caller's address is taken.
     */
    interface RateLimit {
        /** Whether there is a limit at all; a proxy in front may hold one of its own. */
        @WithDefault("true")
        boolean enabled();

        /** Requests a minute that one address gets in the long run, at least 1. */
        @WithDefault("600")
        int perMinute();

        /** Requests that an address may send at once after a pause, at least 1. */
        @WithDefault("200")
        int burst();

        /** How many addresses are kept in mind; the ones unseen for longest are forgotten, and begin anew. */
        @WithDefault("100000")
        int addresses();
    }
}
