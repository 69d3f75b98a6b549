package org.iotlabel.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.jwk.JWKSet;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeysTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final char[] PASSWORD = "a password of the test".toCharArray();

    private static final URI PUBLIC_URL = URI.create("https://label.example");

    @TempDir
    private Path folder;

    @Test
    void without_a_configured_keystore_the_start_is_refused_in_one_line() {
        assertStartRefused("label.signing.keystore is not set", Optional.empty(), Optional.of("x"));
    }

    @Test
    void without_a_password_the_start_is_refused_in_one_line() {
        assertStartRefused("label.signing.keystore-password is not set", Optional.of(folder), Optional.empty());
    }

    @Test
    void a_keystore_that_is_not_there_is_refused_and_not_made() {
        var missing = folder.resolve("keys.p12");
        assertStartRefused("cannot be read", Optional.of(missing), Optional.of("x"));
        assertFalse(Files.exists(missing));
    }

    @Test
    void a_wrong_password_is_refused_and_not_repeated() throws Exception {
        var keystore = created();
        assertStartRefused("does not open", Optional.of(keystore), Optional.of("a wrong word"));
    }

    @Test
    void a_file_that_is_no_keystore_is_refused() throws Exception {
        var file = Files.writeString(folder.resolve("keys.p12"), "no keystore");
        assertStartRefused("does not open", Optional.of(file), Optional.of("a wrong word"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"label", "document", "status", "log", "log-ml-dsa-44", "webhook", "authority"})
    void a_keystore_without_one_of_the_keys_is_refused(String alias) throws Exception {
        assertStartRefused("no private key under the name '" + alias + "'", keystoreWithout(alias));
    }

    @ParameterizedTest
    @ValueSource(strings = {"secp384r1", "secp521r1"})
    void a_key_on_another_curve_is_refused(String curve) throws Exception {
        assertStartRefused("'label' is not a key for ES256", keystoreWith("label", curve));
    }

    @Test
    void a_document_key_without_a_certificate_of_the_authority_is_refused() throws Exception {
        var keystore = keystoreWith("document", "secp256r1");
        assertStartRefused("'document' has no certificate of the scheme's authority", keystore);
    }

    @Test
    void a_created_keystore_opens_and_only_its_owner_may_read_it() throws Exception {
        var keystore = created();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(keystore)));
        assertEquals(1, opened(keystore).published().kidsOf(KeyRole.LABEL).size());
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "a draft was left behind");
        }
    }

    @Test
    void a_keystore_is_never_overwritten() throws Exception {
        var keystore = created();
        var before = Files.readAllBytes(keystore);
        assertThrows(FileAlreadyExistsException.class, this::created);
        assertArrayEquals(before, Files.readAllBytes(keystore));
    }

    @Test
    void two_keystores_have_different_keys() throws Exception {
        var one = opened(created()).published().kidsOf(KeyRole.LABEL);
        folder = Files.createDirectory(folder.resolve("second"));
        assertNotEquals(one, opened(created()).published().kidsOf(KeyRole.LABEL));
    }

    @Test
    void the_published_set_names_keys_by_thumbprint_and_has_no_private_part() throws Exception {
        var jwks = JWKSet.parse(opened(created()).published().jwks()).getKeys();
        assertEquals(6, jwks.size(), "Nimbus passes over ML-DSA-44, as RFC 7517 section 5 wants it");
        for (var key : jwks) {
            assertEquals(key.computeThumbprint().toString(), key.getKeyID());
            assertFalse(key.isPrivate());
            assertEquals("sig", key.getKeyUse().identifier());
        }
        assertEquals("ES256", jwks.getFirst().getAlgorithm().getName());
        assertEquals(
                Set.of("kty", "crv", "x", "y", "kid", "use", "alg"),
                jwks.getFirst().toJSONObject().keySet());
    }

    @Test
    void a_keystore_of_an_earlier_version_is_completed_and_keeps_its_keys() throws Exception {
        var keystore = changed(store -> {
            List.of("authority", "log", "log-ml-dsa-44").forEach(alias -> delete(store, alias));
            store.setKeyEntry(
                    "webhook", store.getKey("status", PASSWORD), PASSWORD, store.getCertificateChain("status"));
            store.setKeyEntry("document", store.getKey("document", PASSWORD), PASSWORD, new Certificate[] {
                store.getCertificate("document")
            });
        });
        var label = kidOf(new KeystoreFile(keystore, PASSWORD).read(), "label");
        var document = kidOf(new KeystoreFile(keystore, PASSWORD).read(), "document");
        creation().complete(keystore, PASSWORD);
        var keys = opened(keystore);
        assertEquals(7, keys.all().size());
        assertEquals(label, keys.of(KeyRole.LABEL).kid());
        assertEquals(document, keys.of(KeyRole.DOCUMENT).kid());
        assertEquals(2, keys.of(KeyRole.DOCUMENT).chain().size());
        var whole = Files.readAllBytes(keystore);
        creation().complete(keystore, PASSWORD);
        assertArrayEquals(whole, Files.readAllBytes(keystore), "what is complete is left alone");
    }

    private static void delete(KeyStore store, String alias) {
        try {
            store.deleteEntry(alias);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String kidOf(KeyStore store, String alias) throws GeneralSecurityException {
        return PublishedKey.of(
                        KeyRole.LABEL,
                        SignatureAlgorithm.ES256,
                        store.getCertificate(alias).getPublicKey())
                .kid();
    }

    @Test
    void no_text_form_shows_more_than_names_and_thumbprints() throws Exception {
        var keys = opened(created());
        var label = keys.of(KeyRole.LABEL);
        assertEquals("SigningKey[label " + label.kid() + "]", label.toString());
        assertEquals("SigningKeys" + keys.all(), keys.toString());
    }

    private static KeystoreCreation creation() {
        return new KeystoreCreation(Clock.fixed(NOW, ZoneOffset.UTC), PUBLIC_URL);
    }

    private Path created() throws Exception {
        var file = folder.resolve("keys.p12");
        creation().create(file, PASSWORD);
        return file;
    }

    private static SigningKeys opened(Path keystore) {
        return KeystoreReading.load(keystore, PASSWORD);
    }

    private Path keystoreWithout(String alias) throws Exception {
        return changed(store -> store.deleteEntry(alias));
    }

    private Path keystoreWith(String alias, String curve) throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(curve));
        var keys = generator.generateKeyPair();
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
        var name = new X500Name("CN=test");
        var certificate = new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                name, BigInteger.ONE, Date.from(NOW), Date.from(NOW), name, keys.getPublic())
                        .build(signer));
        return changed(store -> store.setKeyEntry(alias, keys.getPrivate(), PASSWORD, new Certificate[] {certificate}));
    }

    private interface Change {
        void of(KeyStore store) throws GeneralSecurityException;
    }

    private Path changed(Change change) throws Exception {
        var file = new KeystoreFile(created(), PASSWORD);
        var store = file.read();
        change.of(store);
        file.replace(store);
        return folder.resolve("keys.p12");
    }

    private static void assertStartRefused(String sentence, Path keystore) {
        assertStartRefused(sentence, Optional.of(keystore), Optional.of(new String(PASSWORD)));
    }

    private static void assertStartRefused(String sentence, Optional<Path> keystore, Optional<String> password) {
        var refusal = assertThrows(KeystoreRefused.class, () -> new KeySource(config(keystore, password)).read());
        assertTrue(refusal.getMessage().contains(sentence), refusal.getMessage());
        assertEquals(1, refusal.getMessage().lines().count());
        password.filter(word -> word.length() > 1)
                .ifPresent(word -> assertFalse(refusal.getMessage().contains(word)));
        assertEquals(null, refusal.getCause(), "Quarkus shows the message alone only of a root cause");
    }

    private static SigningConfig config(Optional<Path> keystore, Optional<String> password) {
        return new TestSigningConfig(keystore, password, Optional.empty(), Optional.empty());
    }
}
