package org.iotlabel.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The oracle is the JDK's own implementation. */
class EcdsaP256Test {
    private static final byte[] CONTENT = "what was signed".getBytes(UTF_8);
    private static final BigInteger ORDER =
            new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);

    private final KeyPair keys = keys("secp256r1");
    private final byte[] signed = signed(keys, CONTENT);

    @Test
    void what_the_jdk_signs_holds_for_its_content_and_key_alone() {
        for (int i = 0; i < 50; i++) {
            var content = ("content " + i).getBytes(UTF_8);
            var signature = signed(keys, content);
            assertTrue(EcdsaP256.verifies(keys.getPublic(), content, signature));
            assertFalse(EcdsaP256.verifies(keys.getPublic(), CONTENT, signature));
            assertFalse(EcdsaP256.verifies(keys("secp256r1").getPublic(), content, signature));
        }
    }

    @Test
    void no_changed_bit_is_believed() {
        IntStream.range(0, signed.length * 8).forEach(bit -> {
            var changed = signed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertFalse(EcdsaP256.verifies(keys.getPublic(), CONTENT, changed), "bit " + bit);
        });
    }

    @Test
    void numbers_outside_of_the_group_are_refused() {
        var r = new BigInteger(1, Arrays.copyOf(signed, 32));
        var s = new BigInteger(1, Arrays.copyOfRange(signed, 32, 64));
        var largest = BigInteger.ONE.shiftLeft(256).subtract(BigInteger.ONE);
        for (var wrong :
                new BigInteger[] {BigInteger.ZERO, BigInteger.ONE, ORDER, ORDER.add(BigInteger.ONE), largest}) {
            assertBothRefuse(pair(wrong, s));
            assertBothRefuse(pair(r, wrong));
            assertBothRefuse(pair(wrong, wrong));
        }
        assertBothRefuse(pair(s, r));
        // The other root is the same signature in ECDSA itself; here and there.
        var other = pair(r, ORDER.subtract(s));
        assertEquals(jdk(keys.getPublic(), other), EcdsaP256.verifies(keys.getPublic(), CONTENT, other));
    }

    @Test
    void another_shape_is_refused() {
        for (int length : new int[] {0, 1, 63, 65, 72, 128}) {
            assertFalse(EcdsaP256.verifies(keys.getPublic(), CONTENT, Arrays.copyOf(signed, length)));
        }
    }

    @Test
    void a_key_of_another_curve_or_kind_has_signed_nothing() throws GeneralSecurityException {
        for (var curve : new String[] {"secp384r1", "secp521r1"}) {
            assertFalse(EcdsaP256.verifies(keys(curve).getPublic(), CONTENT, signed));
        }
        var edwards = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        assertFalse(EcdsaP256.verifies(edwards.getPublic(), CONTENT, signed));
    }

    @Test
    void a_point_that_lies_on_no_curve_has_signed_nothing() throws GeneralSecurityException {
        var good = (ECPublicKey) keys.getPublic();
        var beside =
                new ECPoint(good.getW().getAffineX(), good.getW().getAffineY().add(BigInteger.ONE));
        var key = KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(beside, good.getParams()));
        assertFalse(EcdsaP256.verifies(key, CONTENT, signed));
    }

    private void assertBothRefuse(byte[] signature) {
        assertFalse(
                EcdsaP256.verifies(keys.getPublic(), CONTENT, signature),
                HexFormat.of().formatHex(signature));
        assertFalse(jdk(keys.getPublic(), signature), HexFormat.of().formatHex(signature));
    }

    private static byte[] pair(BigInteger r, BigInteger s) {
        return HexFormat.of().parseHex("%064x%064x".formatted(r, s));
    }

    private static boolean jdk(PublicKey key, byte[] signature) {
        try {
            var check = Signature.getInstance("SHA256withECDSAinP1363Format");
            check.initVerify(key);
            check.update(CONTENT);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static byte[] signed(KeyPair keys, byte[] content) {
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(keys.getPrivate());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys(String curve) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
