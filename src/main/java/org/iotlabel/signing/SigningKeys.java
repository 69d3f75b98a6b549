package org.iotlabel.signing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The platform's private keys by role, read once from a PKCS#12 file. Nothing outside this package can take one out.
 *
 * <p>The role {@code LABEL} must be there; the other roles may be missing as long as nobody signs with them.
 */
public final class SigningKeys {

    private final Map<KeyRole, SigningKey> byRole;

    private SigningKeys(Map<KeyRole, SigningKey> byRole) {
        this.byRole = byRole;
    }

    static SigningKeys load(Path keystore, char[] password) {
        if (!Files.isReadable(keystore)) {
            throw new KeystoreRefused("The keystore of label.signing.keystore cannot be read: " + keystore
                    + " (no key is ever invented)");
        }
        var byRole = new EnumMap<KeyRole, SigningKey>(KeyRole.class);
        try (var file = Files.newInputStream(keystore)) {
            var store = opened(file, password);
            for (var role : KeyRole.values()) {
                keyOf(store, role, password).ifPresent(key -> byRole.put(role, key));
            }
        } catch (IOException | GeneralSecurityException e) {
            // The cause may quote the keystore; what helps is that file and password do not fit.
            throw new KeystoreRefused("The keystore " + keystore
                    + " does not open: it is no PKCS#12 file or label.signing.keystore-password is not its password");
        }
        if (!byRole.containsKey(KeyRole.LABEL)) {
            throw new KeystoreRefused("The keystore " + keystore + " has no private key under the name 'label'");
        }
        return new SigningKeys(byRole);
    }

    private static KeyStore opened(InputStream file, char[] password) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(file, password);
        return store;
    }

    private static Optional<SigningKey> keyOf(KeyStore store, KeyRole role, char[] password)
            throws GeneralSecurityException {
        return store.getKey(role.alias(), password) instanceof PrivateKey secret
                ? Optional.of(new SigningKey(
                        role, secret, store.getCertificate(role.alias()).getPublicKey()))
                : Optional.empty();
    }

    /** The published halves of all keys. */
    public PublicKeys published() {
        return new PublicKeys(Map.copyOf(byRole).values());
    }

    SigningKey of(KeyRole role) {
        return Optional.ofNullable(byRole.get(role))
                .orElseThrow(() -> new IllegalStateException("The keystore has no key for the role " + role));
    }

    Optional<SigningKey> withId(String kid) {
        return all().stream().filter(key -> key.kid().equals(kid)).findAny();
    }

    private Collection<SigningKey> all() {
        return byRole.values();
    }

    @Override
    public String toString() {
        return "SigningKeys" + all();
    }
}
