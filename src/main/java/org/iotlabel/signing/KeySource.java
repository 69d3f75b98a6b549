package org.iotlabel.signing;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the private keys come from: the configured keystore, and a token where there is one. */
@Singleton
final class KeySource {

    private final SigningConfig config;
    private final Optional<Pkcs11Token> token;

    KeySource(SigningConfig config) {
        this.config = config;
        this.token = config.pkcs11().library().map(library -> opened(config.pkcs11(), library));
    }

    /**
     * All keys as they are there now.
     *
     * @throws KeystoreRefused with one line that says what to do
     */
    List<SigningKey> read() {
        var keystore = config.keystore()
                .orElseThrow(() -> new KeystoreRefused("label.signing.keystore is not set: name the PKCS#12 file that"
                        + " holds the signing keys (no key is ever invented)"));
        var password = config.keystorePassword()
                .orElseThrow(() -> new KeystoreRefused(
                        "label.signing.keystore-password is not set: the keystore cannot be opened without it"));
        var keys = new ArrayList<>(token.map(Pkcs11Token::read).orElse(List.of()));
        keys.addAll(KeystoreReading.read(keystore, password.toCharArray()));
        KeystoreReading.requireComplete(keystore, keys);
        return keys;
    }

    private static Pkcs11Token opened(SigningConfig.Token config, Path library) {
        var pin = config.pin()
                .orElseThrow(() -> new KeystoreRefused(
                        "label.signing.pkcs11.pin is not set: the token cannot be opened without it"));
        return Pkcs11Token.open(library, config.slotIndex(), pin.toCharArray());
    }

    @Override
    public String toString() {
        return "KeySource";
    }
}
