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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.iotlabel.cose.CoseSign1;
import org.iotlabel.pades.PadesJudge;
import org.iotlabel.pades.TestPades;
import org.iotlabel.transparency.Checkpoint;
import org.iotlabel.transparency.NoteAlgorithm;
import org.iotlabel.transparency.NoteSigner;
import org.iotlabel.transparency.SignedNote;
import org.iotlabel.transparency.TreeHead;
import org.iotlabel.transparency.TrustedLog;
import org.iotlabel.transparency.VerifierKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real token: SoftHSM 2. */
class Pkcs11TokenTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);
    private static final URI PUBLIC_URL = URI.create("https://label.example");
    private static final List<KeyRole> ON_TOKEN =
            List.of(KeyRole.AUTHORITY, KeyRole.LABEL, KeyRole.STATUS, KeyRole.DOCUMENT, KeyRole.LOG, KeyRole.WEBHOOK);
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
            token.addKey(role, role.algorithm(), CLOCK, PUBLIC_URL);
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
        for (var role : ON_TOKEN) {
            assertEquals(first(role).kid(), keys.of(role).kid(), "the token comes first");
        }
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
        var made = token.addKey(KeyRole.STATUS, SignatureAlgorithm.ES256, CLOCK, PUBLIC_URL);
        assertTrue(token.read().stream()
                .anyMatch(key ->
                        key.kid().equals(made.kid()) && key.alias().text().startsWith("status-")));
    }

    @Test
    void checkpoints_are_signed_by_a_key_of_the_token_that_others_check_as_any_other() throws Exception {
        var log = first(KeyRole.LOG);
        var key = VerifierKey.of(
                "label.example/log", NoteAlgorithm.ED25519, log.published().publicKey());
        var checkpoint = new Checkpoint("label.example/log", TreeHead.EMPTY);
        var note = new SignedNote(
                checkpoint.text(), List.of(new NoteSigner(key, log::sign).sign(checkpoint, CLOCK.instant())));
        assertEquals(
                checkpoint,
                TrustedLog.of("label.example/log", List.of(key)).verify(note).checkpoint());
    }

    @Test
    void another_opening_of_the_token_finds_the_same_keys_and_signs_with_them() throws Exception {
        var again = Pkcs11Token.open(library, 0, SoftHsm.PIN.toCharArray());
        var kids = again.read().stream().map(SigningKey::kid).toList();
        for (var role : ON_TOKEN) {
            assertTrue(kids.contains(first(role).kid()), role.toString());
        }
        var made = again.addKey(KeyRole.WEBHOOK, SignatureAlgorithm.ED25519, CLOCK, PUBLIC_URL);
        var next = token.read().stream()
                .filter(key -> key.kid().equals(made.kid()))
                .findAny()
                .orElseThrow();
        assertEquals("webhook-2", next.alias().text());
        assertTrue(made.verifies(CONTENT, next.sign(CONTENT)));
        assertTrue(first(KeyRole.WEBHOOK)
                .published()
                .verifies(CONTENT, first(KeyRole.WEBHOOK).sign(CONTENT)));
    }

    @Test
    void many_who_sign_at_once_get_each_their_own_signature() throws Exception {
        var key = first(KeyRole.LOG);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var signed = new ArrayList<Future<Boolean>>();
            for (var i = 0; i < 64; i++) {
                var content = ("entry " + i).getBytes();
                signed.add(threads.submit(() -> key.published().verifies(content, key.sign(content))));
            }
            for (var one : signed) {
                assertTrue(one.get());
            }
        }
    }

    @Test
    void what_the_token_cannot_do_stays_in_the_file() throws IOException {
        assertTrue(token.offers(SignatureAlgorithm.ES256));
        assertTrue(token.offers(SignatureAlgorithm.ED25519));
        assertFalse(token.offers(SignatureAlgorithm.ML_DSA_44));
        assertThrows(
                IOException.class, () -> token.addKey(KeyRole.LOG, SignatureAlgorithm.ML_DSA_44, CLOCK, PUBLIC_URL));
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

    private static SigningKey first(KeyRole role) {
        return token.read().stream()
                .filter(key -> key.alias().equals(KeyAlias.first(role, role.algorithm())))
                .findAny()
                .orElseThrow();
    }

    private KeySource source(String pin) throws IOException {
        var file = folder.resolve("keys.p12");
        new KeystoreCreation(CLOCK, PUBLIC_URL).create(file, "a password".toCharArray());
        return new KeySource(new TestSigningConfig(
                Optional.of(file), Optional.of("a password"), Optional.of(library), Optional.of(pin)));
    }
}
