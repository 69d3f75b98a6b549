package org.iotlabel.oauth;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Settings of a test. */
record TestRegistrationConfig(
        boolean enabled, URI address, String client, String password, String sealing, Duration timeout)
        implements RegistrationConfig {
    /** With all the time that a test may need on a busy machine. */
    TestRegistrationConfig(boolean enabled, URI address, String client, String password, String sealing) {
        this(enabled, address, client, password, sealing, Duration.ofSeconds(20));
    }

    @Override
    public Optional<URI> issuer() {
        return Optional.of(address);
    }

    @Override
    public Optional<String> initialAccessToken() {
        return Optional.empty();
    }

    @Override
    public Optional<String> clientId() {
        return Optional.of(client).filter(text -> !text.isEmpty());
    }

    @Override
    public Optional<String> clientSecret() {
        return Optional.of(password).filter(text -> !text.isEmpty());
    }

    @Override
    public Optional<String> secret() {
        return Optional.of(sealing);
    }

    @Override
    public Optional<String> scope() {
        return Optional.of("label-api");
    }
}
