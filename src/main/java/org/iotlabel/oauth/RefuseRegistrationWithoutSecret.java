package org.iotlabel.oauth;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Nothing is registered that could not be removed again, or in nobody's name. */
@ApplicationScoped
class RefuseRegistrationWithoutSecret {
    static final int SHORTEST = 32;

    private final RegistrationConfig config;

    RefuseRegistrationWithoutSecret(RegistrationConfig config) {
        this.config = config;
    }

    void check(@Observes StartupEvent start) {
        check(config);
    }

    static void check(RegistrationConfig config) {
        if (!config.enabled()) {
            return;
        }
        if (config.secret().filter(one -> one.length() >= SHORTEST).isEmpty()) {
            throw new IllegalStateException("label.clients.registration.secret needs at least " + SHORTEST
                    + " characters where label.clients.registration.enabled is true, the same for every copy.");
        }
        if (config.initialAccessToken().isEmpty()
                && (config.clientId().isEmpty() || config.clientSecret().isEmpty())) {
            throw new IllegalStateException("label.clients.registration.enabled needs"
                    + " label.clients.registration.initial-access-token, or client-id and client-secret.");
        }
        // With a line end in it the request could not be written, and the complaint would show it.
        if (config.initialAccessToken()
                .filter(token -> !token.matches("[!-~]+"))
                .isPresent()) {
            throw new IllegalStateException(
                    "label.clients.registration.initial-access-token has characters that no token"
                            + " has, such as a space or the end of a line.");
        }
    }
}
