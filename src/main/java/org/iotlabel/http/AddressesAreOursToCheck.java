package org.iotlabel.http;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Takes the check of addresses from the server, which ends an address that is none with a bare 400 before any header is
 * set, and leaves it to {@link RequestLimits}. The server reads the switch from a system property, once, when its first
 * class is loaded; the configuration is the one thing that is there earlier, in every way of starting.
 */
public final class AddressesAreOursToCheck implements SmallRyeConfigBuilderCustomizer {
    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
