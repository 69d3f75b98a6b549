package org.iotlabel.keys;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.PublishedKey;
import org.iotlabel.signing.SignatureAlgorithm;
import org.iotlabel.signing.SigningKeys;
import org.iotlabel.signing.TestKeystore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A service whose keystore lacks the key that signs would sign with another one, or not at all: it does not start. */
class StartWithoutAKeyTest {
    private static final Instant BEGUN = Instant.parse("2026-01-01T00:00:00Z");

    private final SigningKeys keystore = TestKeystore.keys();

    @ParameterizedTest
    @EnumSource(
            value = KeyRole.class,
            names = {"LABEL", "DOCUMENT", "STATUS", "AUTHORITY"})
    void the_start_is_refused_where_the_keystore_lacks_a_key_that_signs_and_says_which(KeyRole role)
            throws GeneralSecurityException {
        var missing = elsewhere(role);
        var known = List.of(record(keystore.of(role).published(), KeyState.RETIRED), record(missing, KeyState.ACTIVE));
        var refused = assertThrows(KeysRefused.class, () -> ReconcileKeysAtStart.requireAll(known, keystore));
        var sentence = String.valueOf(refused.getMessage());
        assertTrue(sentence.contains(missing.kid()), sentence);
        assertTrue(sentence.contains(role.name().toLowerCase(Locale.ROOT) + " key"), sentence);
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyState.class,
            names = {"STANDBY", "RETIRED", "COMPROMISED"})
    void a_key_that_does_not_sign_may_be_missing(KeyState state) throws GeneralSecurityException {
        var known = List.of(
                record(keystore.of(KeyRole.LABEL).published(), KeyState.ACTIVE),
                record(elsewhere(KeyRole.LABEL), state));
        assertDoesNotThrow(() -> ReconcileKeysAtStart.requireAll(known, keystore));
    }

    private static KeyRecord record(PublishedKey key, KeyState state) {
        return new KeyRecord(key, List.of(), state, new KeyTimes(BEGUN, BEGUN, null, null, null, null));
    }

    /** A key whose private half is in no keystore of ours. */
    private static PublishedKey elsewhere(KeyRole role) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return PublishedKey.of(
                role, SignatureAlgorithm.ES256, generator.generateKeyPair().getPublic());
    }
}
