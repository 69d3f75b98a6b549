package org.iotlabel.oauth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The registration of clients at the identity provider, where the operator has turned it on. */
@ApplicationScoped
public class ClientRegistration {
    private final Optional<Provider> provider;
    private final Optional<AccessSeal> seal;
    private final Set<String> audience;

    @Inject
    ClientRegistration(
            RegistrationConfig config,
            @ConfigProperty(name = "quarkus.oidc.token.audience") List<String> audience,
            Clock clock) {
        var issuer = config.issuer().filter(_ -> config.enabled());
        provider = issuer.map(here -> new Provider(config, here, clock));
        seal = issuer.flatMap(_ -> config.secret()).map(Secret::new).map(AccessSeal::new);
        this.audience = Set.copyOf(audience);
    }

    /**
     * Whether clients can be registered: the operator wants it, and the provider says how. Where it does not say anything
     * now, that is to be found out by trying.
     */
    public boolean isOffered() {
        try {
            return provider.filter(one -> one.endpoints().registration().isPresent())
                    .isPresent();
        } catch (RegistrationFailed _) {
            return true;
        }
    }

    /**
     * Has a confidential client made that can get tokens by client credentials and do nothing else.
     *
     * @param name what the provider's administrators see
     * @throws RegistrationFailed where it was not made, or nobody can say whether it was
     */
    public RegisteredClient register(String name) {
        return provider().register(name);
    }

    /**
     * What the first token of a new client says of it: which proves that its secret works, and that our doors would take it.
     *
     * @throws RegistrationFailed where it is not so
     */
    public Map<String, Object> claims(RegisteredClient client) {
        return provider().claims(client, audience);
    }

    /** What a client is removed with, so that only this platform reads it, and only for that row; empty where it is none. */
    public Optional<byte[]> seal(UUID row, RegisteredClient client) {
        return client.access().map(access -> seal.orElseThrow().seal(row, access));
    }

    /**
     * Removes a client at the provider.
     *
     * @throws RegistrationFailed where it was not removed now, and can be asked for again
     */
    public Removal remove(UUID row, byte[] sealed) {
        var access = seal.flatMap(one -> one.open(row, sealed))
                .orElseThrow(() -> new RegistrationFailed("what it is removed with was sealed by another secret"));
        return provider().remove(access);
    }

    /** Removes what was made a moment ago and could not be kept; where that fails too, the log tells. */
    public void removeUnkept(RegisteredClient client) {
        client.access().ifPresent(provider()::removeIfPossible);
    }

    private Provider provider() {
        return provider.orElseThrow(() -> new RegistrationFailed("registration is turned off"));
    }
}
