package org.iotlabel.desk;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.StartupEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortalSecretTest {
    private static final String LONG_ENOUGH = "x".repeat(RefusePortalWithoutSecret.SHORTEST);

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "short", "one character less than enough."})
    void a_portal_whose_forms_could_be_forged_does_not_start(@Nullable String secret) {
        var refused = assertThrows(IllegalStateException.class, () -> start(true, secret));
        assertTrue(refused.getMessage().startsWith("label.portal.secret needs at least 32 characters"));
    }

    @Test
    void a_portal_with_a_secret_starts_and_so_does_an_application_without_a_portal() {
        assertDoesNotThrow(() -> start(true, LONG_ENOUGH));
        assertDoesNotThrow(() -> start(false, null));
    }

    private static void start(boolean enabled, @Nullable String secret) {
        new RefusePortalWithoutSecret(new Told(enabled, Optional.ofNullable(secret))).check(new StartupEvent());
    }

    private record Told(boolean enabled, Optional<String> secret) implements PortalConfig {
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
