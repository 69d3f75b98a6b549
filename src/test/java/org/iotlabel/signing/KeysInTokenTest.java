package org.iotlabel.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.iotlabel.cryptoki.TokenKeys;
import org.junit.jupiter.api.Test;

/** Of a token that has more than SoftHSM: the second key of the log, for ML-DSA-44. */
class KeysInTokenTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final KeyAlias ALIAS = KeyAlias.first(KeyRole.LOG, SignatureAlgorithm.ML_DSA_44);
    private static final byte[] CONTENT = "a checkpoint".getBytes(StandardCharsets.US_ASCII);
    private static final KeyCertificates CERTIFICATES = new KeyCertificates(NOW, URI.create("https://label.example"));

    @Test
    void a_key_for_ml_dsa_44_is_made_in_a_token_that_offers_it_and_signs() throws Exception {
        var functions = new TokenOfTheTest().functions();
        var keys = new KeysInToken(TokenKeys.of(functions, TokenOfTheTest.PIN.toCharArray()));
        assertTrue(keys.offers(SignatureAlgorithm.ML_DSA_44));
        assertFalse(keys.offers(SignatureAlgorithm.ED25519));
        assertFalse(keys.offers(SignatureAlgorithm.ES256));
        assertEquals(List.of(), keys.read());

        var made = keys.make(ALIAS, CERTIFICATES);

        var key = new KeysInToken(TokenKeys.of(functions, TokenOfTheTest.PIN.toCharArray()))
                .read()
                .getFirst();
        assertEquals(ALIAS, key.alias());
        assertEquals(made.kid(), key.kid());
        key.chain().getFirst().verify(made.publicKey());
        assertTrue(made.verifies(CONTENT, key.sign(CONTENT)));
        assertFalse(made.verifies(new byte[1], key.sign(CONTENT)));
    }

    @Test
    void a_wrong_pin_makes_no_key() throws Exception {
        var keys = new KeysInToken(TokenKeys.of(new TokenOfTheTest().functions(), "4321".toCharArray()));
        var refused = assertThrows(IOException.class, () -> keys.make(ALIAS, CERTIFICATES));
        assertFalse(refused.toString().contains("4321"));
        assertThrows(IOException.class, keys::read);
    }
}
