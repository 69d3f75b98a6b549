package org.iotlabel.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Takes the keys of ours out of a keystore, and refuses one in which a key is missing or not what its name says. */
final class KeystoreReading {

    private static final String REMEDY = " (./label keys create makes what is missing)";

    private KeystoreReading() {}

    static SigningKeys load(Path keystore, char[] password) {
        var keys = read(keystore, password);
        requireComplete(keystore, keys);
        return new SigningKeys(keys);
    }

    /** The keys of a file, whether or not they are all that is needed. */
    static List<SigningKey> read(Path keystore, char[] password) {
        if (!Files.isReadable(keystore)) {
            throw new KeystoreRefused("The keystore of label.signing.keystore cannot be read: " + keystore
                    + " (no key is ever invented)");
        }
        try {
            return keysOf(new KeystoreFile(keystore, password).read(), password);
        } catch (IOException | GeneralSecurityException e) {
            // The cause may quote the keystore; what helps is that file and password do not fit.
            throw new KeystoreRefused("The keystore " + keystore
                    + " does not open: it is no PKCS#12 file or label.signing.keystore-password is not its password");
        }
    }

    /** All keys of ours in a keystore; entries with other names are none of our business. */
    static List<SigningKey> keysOf(KeyStore store, char[] password) throws GeneralSecurityException {
        return keysOf(store, password, _ -> true);
    }

    /** The same of some algorithms: where the store knows no others, it cannot even be asked for them. */
    static List<SigningKey> keysOf(KeyStore store, char[] password, Predicate<SignatureAlgorithm> known)
            throws GeneralSecurityException {
        var keys = new ArrayList<SigningKey>();
        for (var name : Collections.list(store.aliases())) {
            var alias = KeyAlias.parse(name).filter(one -> known.test(one.algorithm()));
            if (alias.isPresent()) {
                keyOf(store, alias.get(), name, password).ifPresent(keys::add);
            }
        }
        return keys;
    }

    private static Optional<SigningKey> keyOf(KeyStore store, KeyAlias alias, String name, char[] password)
            throws GeneralSecurityException {
        if (!(store.getKey(name, password) instanceof PrivateKey secret)) {
            return Optional.empty();
        }
        var chain = Arrays.stream(store.getCertificateChain(name))
                .map(X509Certificate.class::cast)
                .toList();
        if (!PublishedKey.fits(alias.algorithm(), chain.getFirst().getPublicKey())) {
            throw new KeystoreRefused("The keystore's entry '%s' is not a key for %s%s"
                    .formatted(name, alias.algorithm().jose(), REMEDY));
        }
        return Optional.of(new SigningKey(alias, content -> alias.algorithm().sign(secret, content), chain));
    }

    /** Refuses where a role has no key. */
    static void requireComplete(Path keystore, List<SigningKey> keys) {
        for (var role : KeyRole.values()) {
            for (var algorithm : role.algorithms()) {
                if (keys.stream().noneMatch(key -> key.role() == role && key.algorithm() == algorithm)) {
                    throw new KeystoreRefused("The keystore %s has no private key under the name '%s'%s"
                            .formatted(keystore, KeyAlias.first(role, algorithm), REMEDY));
                }
            }
        }
        keys.stream()
                .filter(key -> key.role() == KeyRole.DOCUMENT && key.chain().size() < 2)
                .findAny()
                .ifPresent(bare -> {
                    throw new KeystoreRefused("The keystore's entry '%s' has no certificate of the scheme's authority%s"
                            .formatted(bare.alias(), REMEDY));
                });
    }
}
