package org.iotlabel.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.iotlabel.cose.CoseSign1;
import org.iotlabel.pades.PadesJudge;
import org.iotlabel.pades.TestPades;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real token: SoftHSM 2. */
class Pkcs11TokenTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);
    private static final URI PUBLIC_URL = URI.create("https://label.example");
    private static final List<KeyRole> ON_TOKEN =
            List.of(KeyRole.AUTHORITY, KeyRole.LABEL, KeyRole.STATUS, KeyRole.DOCUMENT);
    private static final byte[] CONTENT = "what is signed".getBytes();

    private static Path library;
    private static Pkcs11Token token;

    @TempDir
    private Path folder;

    @BeforeAll
    static void a_token_with_keys() throws Exception {
        library = SoftHsm.libraryWithToken();
        token = Pkcs11Token.open(library, 0, SoftHsm.PIN.toCharArray());
        for (var role : ON_TOKEN) {
            token.addKey(role, CLOCK, PUBLIC_URL);
        }
    }

    @Test
    void keys_of_the_token_sign_and_cannot_be_read_out() throws Exception {
        var keys = token.read();
        assertTrue(keys.size() >= ON_TOKEN.size());
        for (var key : keys) {
            assertTrue(key.published().verifies(CONTENT, key.sign(CONTENT)), key.toString());
            assertFalse(key.published().verifies(new byte[1], key.sign(CONTENT)), key.toString());
            key.chain().getFirst().verify(key.chain().getLast().getPublicKey());
        }
        var store = token.store();
        assertNull(store.getKey("label", null).getEncoded(), "a private key left the token");
    }

    @Test
    void the_platform_signs_with_token_and_file_together() throws Exception {
        var keys = new SigningKeys(source(SoftHsm.PIN).read());
        for (var role : KeyRole.values()) {
            for (var algorithm : role.algorithms()) {
                var key = keys.of(role, algorithm);
                assertTrue(key.published().verifies(CONTENT, key.sign(CONTENT)), key.toString());
            }
        }
        assertEquals(
                token.read().stream()
                        .filter(key -> key.role() == KeyRole.LABEL)
                        .findFirst()
                        .orElseThrow()
                        .kid(),
                keys.of(KeyRole.LABEL).kid(),
                "the token comes first");
        var signer = new JwsSigner(keys);
        var jws = signer.sign(signer.prepare(KeyRole.LABEL, JwsMedia.of("test"), CONTENT));
        assertArrayEquals(CONTENT, JwsVerifier.verify(jws, "test", keys.published(), KeyRole.LABEL));
        assertEquals(2, keys.of(KeyRole.DOCUMENT).chain().size());
    }

    @Test
    void papers_and_offline_seals_are_signed_by_keys_of_the_token() throws Exception {
        var keys = new SigningKeys(source(SoftHsm.PIN).read());
        var onToken = token.read().stream().map(SigningKey::kid).toList();
        assertTrue(onToken.contains(keys.of(KeyRole.DOCUMENT).kid()));
        assertTrue(onToken.contains(keys.of(KeyRole.LABEL).kid()));

        var paper = PadesJudge.judged(TestPades.signer(keys));
        PadesJudge.intact(paper);
        assertEquals(
                keys.of(KeyRole.DOCUMENT).chain().getFirst(),
                paper.getSigningCertificateToken().getCertificate());

        var seal = CoseSign1.sign(keys.of(KeyRole.LABEL), "test", CONTENT);
        assertArrayEquals(
                CONTENT, CoseSign1.verify(seal, "test", kid -> keys.published().find(KeyRole.LABEL, kid)));
    }

    @Test
    void another_key_of_a_role_gets_the_next_name() throws Exception {
        var made = token.addKey(KeyRole.STATUS, CLOCK, PUBLIC_URL);
        assertTrue(token.read().stream()
                .anyMatch(key ->
                        key.kid().equals(made.kid()) && key.alias().text().startsWith("status-")));
    }

    @Test
    void what_the_token_cannot_do_stays_in_the_file() {
        assertThrows(IOException.class, () -> token.addKey(KeyRole.LOG, CLOCK, PUBLIC_URL));
    }

    @Test
    void a_wrong_pin_or_library_refuses_the_start_in_one_line_that_does_not_repeat_it() {
        for (var refusal : List.of(
                assertThrows(
                        KeystoreRefused.class, () -> Pkcs11Token.open(Path.of("/nowhere.so"), 0, "1".toCharArray())),
                assertThrows(
                        KeystoreRefused.class,
                        () -> new KeySource(new TestSigningConfig(
                                Optional.of(folder), Optional.of("x"), Optional.of(library), Optional.empty()))))) {
            assertEquals(1, refusal.getMessage().lines().count());
            assertTrue(refusal.getMessage().contains("label.signing.pkcs11"), refusal.getMessage());
            assertFalse(refusal.getMessage().contains(SoftHsm.PIN));
            assertNull(refusal.getCause());
        }
        assertFalse(token.toString().contains(SoftHsm.PIN));
    }

    private KeySource source(String pin) throws IOException {
        var file = folder.resolve("keys.p12");
        new KeystoreCreation(CLOCK, PUBLIC_URL).create(file, "a password".toCharArray());
        return new KeySource(new TestSigningConfig(
                Optional.of(file), Optional.of("a password"), Optional.of(library), Optional.of(pin)));
    }
}
