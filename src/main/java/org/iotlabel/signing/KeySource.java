package org.iotlabel.signing;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the private keys come from: the configured keystore, and a token where there is one. */
@Singleton
final class KeySource {

    private final SigningConfig config;
    private final Optional<Pkcs11Token> token;

    /** To open a keystore takes long on purpose, and it is looked at for every question about keys. */
    private volatile Optional<Reading> last = Optional.empty();

    KeySource(SigningConfig config) {
        this.config = config;
        this.token = config.pkcs11().library().map(library -> opened(config.pkcs11(), library));
    }

    private record Reading(Sha256Digest file, List<SigningKey> keys) {}

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
        keys.addAll(ofFile(keystore, password));
        KeystoreReading.requireComplete(keystore, keys);
        return keys;
    }

    private List<SigningKey> ofFile(Path keystore, String password) {
        var file = digest(keystore);
        var before = last;
        if (before.isPresent() && file.equals(before.map(Reading::file))) {
            return before.get().keys();
        }
        var keys = KeystoreReading.read(keystore, password.toCharArray());
        // One that was replaced since its digest was taken differs from it the next time, and is read again.
        last = file.map(digest -> new Reading(digest, keys));
        return keys;
    }

    /** Of the bytes of the file; none where it cannot be read, which the reading of it says in words. */
    private static Optional<Sha256Digest> digest(Path keystore) {
        try {
            return Optional.of(Sha256Digest.of(Files.readAllBytes(keystore)));
        } catch (IOException _) {
            return Optional.empty();
        }
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
