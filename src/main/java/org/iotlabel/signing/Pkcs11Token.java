package org.iotlabel.signing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Keys in a PKCS#11 token, by Java's own provider SunPKCS11. The private halves never leave it: handles to them sign.
 * Names are the same as in a file. Tokens do P-256; Ed25519 and ML-DSA-44 stay in the file, for Java's provider has
 * neither.
 */
public final class Pkcs11Token {

    private final Provider provider;
    private final char[] pin;

    private Pkcs11Token(Provider provider, char[] pin) {
        this.provider = provider;
        this.pin = pin.clone();
    }

    /**
     * Opens a token.
     *
     * @param library the vendor's library
     * @param slotIndex the token's place in the list of slots, from 0
     * @throws KeystoreRefused with one line, without the PIN
     */
    public static Pkcs11Token open(Path library, int slotIndex, char[] pin) {
        try {
            var token = new Pkcs11Token(provider(library, slotIndex), pin);
            token.store();
            return token;
        } catch (IOException | GeneralSecurityException | ProviderException | InvalidParameterException e) {
            throw refused(library.toString());
        }
    }

    /** Java looks among the registered providers for the one that can sign with a handle, so one a token is registered. */
    private static Provider provider(Path library, int slotIndex) {
        var name = "Label%08x".formatted(Objects.hash(library.toString(), slotIndex));
        var known = Security.getProvider("SunPKCS11-" + name);
        if (known != null) {
            return known;
        }
        var provider = Security.getProvider("SunPKCS11").configure(configuration(name, library, slotIndex));
        Security.addProvider(provider);
        return provider;
    }

    /** The private half is made in the token, and nobody can read it out of there. */
    private static String configuration(String name, Path library, int slotIndex) {
        return """
                --name = %s
                library = %s
                slotListIndex = %d
                attributes(*, CKO_PRIVATE_KEY, CKK_EC) = {
                  CKA_SIGN = true
                  CKA_SENSITIVE = true
                  CKA_EXTRACTABLE = false
                }
                """.formatted(name, library, slotIndex);
    }

    List<SigningKey> read() {
        try {
            return KeystoreReading.keysOf(store(), pin);
        } catch (IOException | GeneralSecurityException | ProviderException e) {
            throw refused(provider.getName());
        }
    }

    /**
     * Makes another key for a role in the token.
     *
     * @param publicUrl where the authority's certificate and revocation list are published
     * @throws IOException when the token does not take it
     */
    public PublishedKey addKey(KeyRole role, Clock clock, URI publicUrl) throws IOException {
        if (role.algorithm() != SignatureAlgorithm.ES256) {
            throw new IOException("Keys of the role " + role + " stay in the PKCS#12 file");
        }
        try {
            var store = store();
            var alias = KeystoreReading.keysOf(store, pin).stream()
                    .filter(key -> key.role() == role)
                    .map(SigningKey::alias)
                    .max(Comparator.comparingInt(KeyAlias::number))
                    .map(KeyAlias::next)
                    .orElse(KeyAlias.first(role, role.algorithm()));
            var generator = KeyPairGenerator.getInstance("EC", provider);
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var keys = generator.generateKeyPair();
            new KeyMaking(store, pin, new KeyCertificates(clock.instant(), publicUrl)).add(alias, keys);
            return PublishedKey.of(role, role.algorithm(), keys.getPublic());
        } catch (GeneralSecurityException | ProviderException e) {
            throw new IOException("The token does not take another key", e);
        }
    }

    KeyStore store() throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS11", provider);
        store.load(null, pin);
        return store;
    }

    private static KeystoreRefused refused(String what) {
        return new KeystoreRefused("The PKCS#11 token of label.signing.pkcs11.library does not open (" + what
                + "): library, slot-index or pin are wrong");
    }

    @Override
    public String toString() {
        return "Pkcs11Token[" + provider.getName() + "]";
    }
}
