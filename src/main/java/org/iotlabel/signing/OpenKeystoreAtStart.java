package org.iotlabel.signing;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Opens the keystore before the first request can arrive, and stops the start when there is none. */
@Singleton
final class OpenKeystoreAtStart {

    @Startup
    @Produces
    @Singleton
    SigningKeys signingKeys(KeySource source) {
        return new SigningKeys(source.read());
    }

    @Produces
    @Singleton
    PublicKeys publicKeys(SigningKeys keys) {
        return keys.published();
    }
}
