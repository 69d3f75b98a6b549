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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.iotlabel.cryptoki.TokenKeys;

/**
 * Keys in a PKCS#11 token. The private halves never leave it: handles to them sign. Names are the same as in a file. Keys of
 * P-256 are reached by Java's own provider SunPKCS11, those of Ed25519 and ML-DSA-44, which it does not know, by the
 * library itself ({@link KeysInToken}). What a token does not offer stays in the file: ML-DSA-44 is new in version 3.2 of PKCS #11.
 */
public final class Pkcs11Token {

    private final Provider provider;
    private final char[] pin;
    private final KeysInToken others;

    private Pkcs11Token(Provider provider, char[] pin, KeysInToken others) {
        this.provider = provider;
        this.pin = pin.clone();
        this.others = others;
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
            var others = new KeysInToken(TokenKeys.of(library, slotIndex, pin));
            var token = new Pkcs11Token(provider(library, slotIndex), pin, others);
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
            return keys();
        } catch (IOException | GeneralSecurityException | ProviderException e) {
            throw refused(provider.getName());
        }
    }

    private List<SigningKey> keys() throws IOException, GeneralSecurityException {
        var keys = new ArrayList<>(
                KeystoreReading.keysOf(store(), pin, algorithm -> algorithm == SignatureAlgorithm.ES256));
        keys.addAll(others.read());
        return keys;
    }

    /** Whether keys of that algorithm can be made in this token; others stay in the PKCS#12 file. */
    public boolean offers(SignatureAlgorithm algorithm) throws IOException {
        return algorithm == SignatureAlgorithm.ES256 || others.offers(algorithm);
    }

    /**
     * Makes another key for a role in the token.
     *
     * @param publicUrl where the authority's certificate and revocation list are published
     * @throws IOException when the token does not take it
     */
    public PublishedKey addKey(KeyRole role, SignatureAlgorithm algorithm, Clock clock, URI publicUrl)
            throws IOException {
        if (!offers(algorithm)) {
            throw new IOException(
                    "The token makes no keys for " + algorithm.jose() + ": they stay in the PKCS#12 file");
        }
        try {
            var alias = keys().stream()
                    .filter(key -> key.role() == role && key.algorithm() == algorithm)
                    .map(SigningKey::alias)
                    .max(Comparator.comparingInt(KeyAlias::number))
                    .map(KeyAlias::next)
                    .orElse(KeyAlias.first(role, algorithm));
            var certificates = new KeyCertificates(clock.instant(), publicUrl);
            return algorithm == SignatureAlgorithm.ES256 ? made(alias, certificates) : others.make(alias, certificates);
        } catch (GeneralSecurityException | ProviderException e) {
            throw new IOException("The token does not take another key", e);
        }
    }

    private PublishedKey made(KeyAlias alias, KeyCertificates certificates)
            throws IOException, GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC", provider);
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var keys = generator.generateKeyPair();
        new KeyMaking(store(), pin, certificates).add(alias, keys);
        return PublishedKey.of(alias.role(), alias.algorithm(), keys.getPublic());
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
