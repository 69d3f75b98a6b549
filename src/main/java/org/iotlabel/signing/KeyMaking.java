package org.iotlabel.signing;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Comparator;

/** Makes keys with their certificates, in an open keystore. */
final class KeyMaking {

    private final KeyStore store;
    private final char[] password;
    private final KeyCertificates certificates;

    KeyMaking(KeyStore store, char[] password, KeyCertificates certificates) {
        this.store = store;
        this.password = password.clone();
        this.certificates = certificates;
    }

    /** Makes a key under that name. For a document key there must be an authority already. */
    void add(KeyAlias alias) throws GeneralSecurityException {
        add(alias, alias.algorithm().newKeys());
    }

    /** Keeps a key that was made elsewhere, such as in a token, under that name. */
    void add(KeyAlias alias, KeyPair keys) throws GeneralSecurityException {
        store.setKeyEntry(alias.text(), keys.getPrivate(), password, chainOf(alias, keys));
    }

    private Certificate[] chainOf(KeyAlias alias, KeyPair keys) throws GeneralSecurityException {
        return switch (alias.role()) {
            case AUTHORITY -> new Certificate[] {certificates.authority(alias, keys)};
            case DOCUMENT -> chainUnder(authority(), certificates.document(alias, keys.getPublic(), authority()));
            case LABEL, STATUS, LOG, WEBHOOK -> new Certificate[] {certificates.envelope(alias, keys)};
        };
    }

    /** Gives document keys from before there was an authority a certificate of it; says whether there were any. */
    boolean certifyDocumentKeys() throws GeneralSecurityException {
        var bare = KeystoreReading.keysOf(store, password).stream()
                .filter(key -> key.role() == KeyRole.DOCUMENT && key.chain().size() < 2)
                .toList();
        for (var key : bare) {
            var name = key.alias().text();
            var secret = (PrivateKey) store.getKey(name, password);
            var certificate = certificates.document(key.alias(), key.published().publicKey(), authority());
            store.setKeyEntry(name, secret, password, chainUnder(authority(), certificate));
        }
        return !bare.isEmpty();
    }

    private static Certificate[] chainUnder(SigningKey authority, X509Certificate certificate) {
        return new Certificate[] {certificate, authority.chain().getFirst()};
    }

    /** The authority that was made last. */
    private SigningKey authority() throws GeneralSecurityException {
        return KeystoreReading.keysOf(store, password, KeyRole.AUTHORITY.algorithms()::contains).stream()
                .filter(key -> key.role() == KeyRole.AUTHORITY)
                .max(Comparator.comparingInt(key -> key.alias().number()))
                .orElseThrow(() -> new GeneralSecurityException("The keystore has no authority"));
    }
}
