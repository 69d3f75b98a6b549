package org.iotlabel.desk;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** The tokens that forms carry, for tests that send a form without having opened its page. */
public final class PortalTokens {
    private PortalTokens() {}

    public static String of(UUID principal) {
        return new FormTokens(new Told()).of(principal);
    }

    private record Told() implements PortalConfig {
        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public Optional<String> secret() {
            return ConfigProvider.getConfig().getOptionalValue("label.portal.secret", String.class);
        }

        @Override
        public Optional<String> clientSecret() {
            return Optional.empty();
        }

        @Override
        public boolean secureCookies() {
            return true;
        }
    }
}
