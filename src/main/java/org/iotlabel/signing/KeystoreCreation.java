package org.iotlabel.signing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Makes a keystore with fresh keys, for whoever sets the platform up. The running platform never calls it: a service
 * that replaces a missing key by a new one hides a loss and signs what nobody can attribute.
 */
public final class KeystoreCreation {

    private final Clock clock;
    private final URI publicUrl;

    /**
     * Makes keys as of the clock's time.
     *
     * @param publicUrl the platform's public address; certificates say that the revocation list is found there
     */
    public KeystoreCreation(Clock clock, URI publicUrl) {
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /**
     * Writes a PKCS#12 file with one key for each role and algorithm.
     *
     * @throws java.nio.file.FileAlreadyExistsException when the file is there: a key is never overwritten
     */
    public void create(Path file, char[] password) throws IOException {
        try {
            var store = KeystoreFile.empty();
            addMissing(store, password);
            new KeystoreFile(file, password).create(store);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has PKCS#12 and the algorithms of our keys", e);
        }
    }

    /**
     * Makes what a keystore of an earlier version lacks; a keystore that is not there is made. Keys that are there and fit
     * stay as they are. A key that cannot have signed anything, because it is not of its role's algorithm, is replaced.
     *
     * @throws IOException when the file cannot be read or written, or does not open with the password
     */
    public void complete(Path file, char[] password) throws IOException {
        if (!Files.exists(file)) {
            create(file, password);
            return;
        }
        var keystore = new KeystoreFile(file, password);
        try (var _ = keystore.lock()) {
            var store = keystore.read();
            removeUnfit(store);
            if (addMissing(store, password)) {
                keystore.replace(store);
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("The keystore " + file + " cannot be completed", e);
        }
    }

    /**
     * Makes another key for a role beside those that are there; it signs once two scheme owners have put it to use.
     *
     * @throws IOException when the file cannot be read or written, or does not open with the password
     */
    public PublishedKey addKey(Path file, char[] password, KeyRole role, SignatureAlgorithm algorithm)
            throws IOException {
        var keystore = new KeystoreFile(file, password);
        try (var _ = keystore.lock()) {
            var store = keystore.read();
            var alias = KeystoreReading.keysOf(store, password).stream()
                    .filter(key -> key.role() == role && key.algorithm() == algorithm)
                    .map(SigningKey::alias)
                    .max(Comparator.comparingInt(KeyAlias::number))
                    .map(KeyAlias::next)
                    .orElse(KeyAlias.first(role, algorithm));
            new KeyMaking(store, password, new KeyCertificates(clock.instant(), publicUrl)).add(alias);
            keystore.replace(store);
            return PublishedKey.of(
                    role, algorithm, store.getCertificate(alias.text()).getPublicKey());
        } catch (GeneralSecurityException e) {
            throw new IOException("The keystore " + file + " cannot take another key", e);
        }
    }

    private static void removeUnfit(KeyStore store) throws GeneralSecurityException {
        for (var alias : firsts()) {
            var certificate = store.getCertificate(alias.text());
            if (certificate != null && !PublishedKey.fits(alias.algorithm(), certificate.getPublicKey())) {
                store.deleteEntry(alias.text());
            }
        }
    }

    private boolean addMissing(KeyStore store, char[] password) throws GeneralSecurityException {
        var making = new KeyMaking(store, password, new KeyCertificates(clock.instant(), publicUrl));
        var added = false;
        for (var alias : firsts()) {
            if (!store.containsAlias(alias.text())) {
                making.add(alias);
                added = true;
            }
        }
        return making.certifyDocumentKeys() || added;
    }

    /** The authority comes first: others need its signature. */
    private static List<KeyAlias> firsts() {
        return Arrays.stream(KeyRole.values())
                .sorted(Comparator.comparing(role -> role != KeyRole.AUTHORITY))
                .flatMap(role -> role.algorithms().stream().map(algorithm -> KeyAlias.first(role, algorithm)))
                .toList();
    }
}
