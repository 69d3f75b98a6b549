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
    SigningKeys signingKeys(SigningConfig config) {
        var keystore = config.keystore()
                .orElseThrow(() -> new KeystoreRefused("label.signing.keystore is not set: name the PKCS#12 file that"
                        + " holds the signing keys (no key is ever invented)"));
        var password = config.keystorePassword()
                .orElseThrow(() -> new KeystoreRefused(
                        "label.signing.keystore-password is not set: the keystore cannot be opened without it"));
        return KeystoreReading.load(keystore, password.toCharArray());
    }

    @Produces
    @Singleton
    PublicKeys publicKeys(SigningKeys keys) {
        return keys.published();
    }
}
