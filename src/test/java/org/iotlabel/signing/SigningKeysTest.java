package org.iotlabel.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeysTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final char[] PASSWORD = "a password of the test".toCharArray();

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

    @Test
    void a_keystore_without_the_key_for_labels_is_refused() throws Exception {
        assertStartRefused("no private key under the name 'label'", keystoreWith("status", "secp256r1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"secp384r1", "secp521r1"})
    void a_key_on_another_curve_is_refused(String curve) throws Exception {
        assertStartRefused("not an EC key on P-256", keystoreWith("label", curve));
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
    void the_certificate_in_a_created_keystore_holds_for_its_key() throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        try (var file = Files.newInputStream(created())) {
            store.load(file, PASSWORD);
        }
        var certificate = (X509Certificate) store.getCertificate("label");
        certificate.verify(certificate.getPublicKey());
        assertEquals(NOW, certificate.getNotBefore().toInstant());
        assertEquals(-1, certificate.getBasicConstraints(), "it may not issue certificates");
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
        var jwks = opened(created()).published().jwks();
        var key = JWKSet.parse(jwks).getKeys().getFirst();
        assertEquals(key.computeThumbprint().toString(), key.getKeyID());
        assertFalse(key.isPrivate());
        assertEquals("ES256", key.getAlgorithm().getName());
        assertEquals("sig", key.getKeyUse().identifier());
        assertEquals(
                java.util.Set.of("kty", "crv", "x", "y", "kid", "use", "alg"),
                key.toJSONObject().keySet());
    }

    @Test
    void no_text_form_shows_more_than_role_and_thumbprint() throws Exception {
        var keys = opened(created());
        var kid = keys.published().kidsOf(KeyRole.LABEL).getFirst();
        assertEquals("SigningKeys[SigningKey[LABEL " + kid + "]]", keys.toString());
    }

    private Path created() throws Exception {
        var file = folder.resolve("keys.p12");
        new KeystoreCreation(Clock.fixed(NOW, ZoneOffset.UTC)).create(file, PASSWORD);
        return file;
    }

    private static SigningKeys opened(Path keystore) {
        return SigningKeys.load(keystore, PASSWORD);
    }

    private Path keystoreWith(String alias, String curve) throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new java.security.spec.ECGenParameterSpec(curve));
        var keys = generator.generateKeyPair();
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, PASSWORD);
        store.setKeyEntry(
                alias, keys.getPrivate(), PASSWORD, new Certificate[] {SelfSignedCertificate.of(keys, "test", NOW)});
        var file = folder.resolve("other.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD);
        }
        return file;
    }

    private static void assertStartRefused(String sentence, Path keystore) {
        assertStartRefused(sentence, Optional.of(keystore), Optional.of(new String(PASSWORD)));
    }

    private static void assertStartRefused(String sentence, Optional<Path> keystore, Optional<String> password) {
        var refusal = assertThrows(
                KeystoreRefused.class, () -> new OpenKeystoreAtStart().signingKeys(config(keystore, password)));
        assertTrue(refusal.getMessage().contains(sentence), refusal.getMessage());
        assertEquals(1, refusal.getMessage().lines().count());
        password.filter(word -> word.length() > 1)
                .ifPresent(word -> assertFalse(refusal.getMessage().contains(word)));
        assertEquals(null, refusal.getCause(), "Quarkus shows the message alone only of a root cause");
    }

    private static SigningConfig config(Optional<Path> keystore, Optional<String> password) {
        return new SigningConfig() {
            @Override
            public Optional<Path> keystore() {
                return keystore;
            }

            @Override
            public Optional<String> keystorePassword() {
                return password;
            }
        };
    }
}
