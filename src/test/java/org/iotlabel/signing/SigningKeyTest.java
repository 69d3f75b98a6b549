package org.iotlabel.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.spec.InvalidKeySpecException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SigningKeyTest {

    private static final byte[] CONTENT = "what is signed".getBytes();

    private static Stream<SigningKey> keys() {
        return TestKeystore.keys().all().stream();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_raw_signature_holds_for_its_content_alone(SigningKey key) {
        var signature = key.sign(CONTENT);
        assertTrue(key.published().verifies(CONTENT, signature));
        assertFalse(key.published().verifies("something else".getBytes(), signature));
        signature[signature.length / 2] ^= 1;
        assertFalse(key.published().verifies(CONTENT, signature));
        assertFalse(key.published().verifies(CONTENT, new byte[0]));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_key_comes_back_from_its_bare_bytes(SigningKey key) throws Exception {
        var published = key.published();
        var again = PublishedKey.of(key.role(), key.algorithm(), RawPublicKey.parse(key.algorithm(), published.raw()));
        assertEquals(key.kid(), again.kid());
        assertTrue(again.verifies(CONTENT, key.sign(CONTENT)));
        assertArrayEquals(published.raw(), again.raw());
    }

    @Test
    void bare_bytes_and_signatures_have_the_lengths_of_their_specifications() {
        var keys = TestKeystore.keys();
        var edwards = keys.of(KeyRole.LOG, SignatureAlgorithm.ED25519);
        assertEquals(32, edwards.published().raw().length);
        assertEquals(64, edwards.sign(CONTENT).length);
        var lattice = keys.of(KeyRole.LOG, SignatureAlgorithm.ML_DSA_44);
        assertEquals(1312, lattice.published().raw().length);
        assertEquals(2420, lattice.sign(CONTENT).length);
        var label = keys.of(KeyRole.LABEL);
        assertEquals(65, label.published().raw().length);
        assertEquals(64, label.sign(CONTENT).length);
    }

    @Test
    void bytes_that_are_no_key_are_refused() {
        for (var algorithm : List.of(SignatureAlgorithm.ED25519, SignatureAlgorithm.ML_DSA_44)) {
            assertThrows(InvalidKeySpecException.class, () -> RawPublicKey.parse(algorithm, new byte[31]));
        }
        assertThrows(InvalidKeySpecException.class, () -> RawPublicKey.parse(SignatureAlgorithm.ES256, new byte[65]));
    }

    @Test
    void a_certificate_of_a_document_key_is_trusted_through_the_authority_alone() throws Exception {
        var keys = TestKeystore.keys();
        var chain = keys.of(KeyRole.DOCUMENT).chain();
        var authority = keys.of(KeyRole.AUTHORITY).chain().getFirst();
        assertEquals(authority, chain.getLast());
        assertEquals(0, authority.getBasicConstraints());
        var certificate = chain.getFirst();
        assertEquals(-1, certificate.getBasicConstraints(), "it may not issue certificates");
        assertFalse(certificate.getNotAfter().after(authority.getNotAfter()));
        assertEquals(List.of("1.3.6.1.5.5.7.3.36"), certificate.getExtendedKeyUsage());
        var trust = new PKIXParameters(Set.of(new TrustAnchor(authority, null)));
        trust.setRevocationEnabled(false);
        var path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(certificate));
        CertPathValidator.getInstance("PKIX").validate(path, trust);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void every_certificate_holds_and_every_envelope_is_its_own_issuer(SigningKey key) throws Exception {
        var certificate = key.chain().getFirst();
        certificate.verify(key.chain().getLast().getPublicKey());
        assertEquals(key.role() == KeyRole.DOCUMENT ? 2 : 1, key.chain().size());
    }

    @Test
    void cms_is_signed_through_the_handle() throws Exception {
        var key = TestKeystore.keys().of(KeyRole.DOCUMENT);
        var generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                        .build(key.contentSigner(), key.chain().getFirst()));
        var signed = generator.generate(new CMSProcessableByteArray(CONTENT));
        var signer = signed.getSignerInfos().iterator().next();
        assertTrue(holds(signer, key));
        assertFalse(holds(signer, TestKeystore.keys().of(KeyRole.LABEL)));
    }

    private static boolean holds(SignerInformation signer, SigningKey key) throws Exception {
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                    .build(key.published().publicKey()));
        } catch (CMSException e) {
            return false;
        }
    }

    @Test
    void names_in_a_keystore_are_read_back_and_other_names_are_not_ours() {
        keys().forEach(key -> {
            assertEquals(Optional.of(key.alias()), KeyAlias.parse(key.alias().text()));
            var next = key.alias().next();
            assertEquals(Optional.of(next), KeyAlias.parse(next.text()));
        });
        assertEquals(
                "log-ml-dsa-44-2",
                KeyAlias.first(KeyRole.LOG, SignatureAlgorithm.ML_DSA_44).next().text());
        for (var other : List.of("label-1", "label-0", "label-02", "labels", "log-ml-dsa-65", "", "label-2-2")) {
            assertEquals(Optional.empty(), KeyAlias.parse(other), other);
        }
    }
}
