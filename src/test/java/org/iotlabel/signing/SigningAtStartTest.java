package org.iotlabel.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SigningAtStartTest {

    @Inject
    JwsSigner signer;

    @Inject
    PublicKeys published;

    @Test
    void the_started_application_signs_with_the_configured_keystore() {
        var content = new byte[] {1, 2, 3};
        var jws = signer.sign(signer.prepare(KeyRole.LABEL, JwsMedia.of("test"), content));
        assertArrayEquals(content, JwsVerifier.verify(jws, "test", published, KeyRole.LABEL));
        assertArrayEquals(
                content, JwsVerifier.verify(jws, "test", TestKeystore.keys().published(), KeyRole.LABEL));
    }
}
