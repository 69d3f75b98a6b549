package org.iotlabel.oauth;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How clients are registered at the identity provider. */
@ConfigMapping(prefix = "label.clients.registration")
interface RegistrationConfig {
    /** Whether vendors may have clients made; without it they bind a client that the provider's administrator made. */
    @WithDefault("false")
    boolean enabled();

    /** The issuer below which the provider describes itself (OpenID Connect Discovery 1.0 section 4). */
    Optional<URI> issuer();

    /** An initial access token (RFC 7591 section 3); with it, no client of ours is needed. */
    Optional<String> initialAccessToken();

    /** The client in whose name clients are registered, by a token of the client credentials grant. */
    Optional<String> clientId();

    /** The secret of that client. */
    Optional<String> clientSecret();

    /**
     * At least 32 characters that all copies share and nobody else knows: seals what clients are removed with. With another
     * value, clients made before lose their rights here as ever, and have to be removed at the provider by hand.
     */
    Optional<String> secret();

    /** The scope that clients are registered with and ask for, where the provider needs one to make tokens for our API. */
    Optional<String> scope();

    /** How long one question to the provider may take. */
    @WithDefault("PT5S")
    Duration timeout();
}
