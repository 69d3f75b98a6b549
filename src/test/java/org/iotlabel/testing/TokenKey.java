package org.iotlabel.testing;

import com.nimbusds.jose.util.Base64URL;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The key that stands for the identity provider's, made anew for each run of the tests: RSA of 2048 bits with the least exponent
 * that RFC 8017 allows (section 3.1) and eight primes in the place of two (section 3.2). Every person of a test gets a token and
 * every request brings one: with two primes to sign them took a twentieth of the suite's processor time, and with the usual
 * exponent to check them another. Who checks sees a key like any other.
 */
final class TokenKey {
    private static final String PROPERTY = "org.iotlabel.testing.token-key";
    private static final BigInteger EXPONENT = BigInteger.valueOf(3);
    private static final int PRIMES = 8;
    /** The start of a DigestInfo of SHA-256 in DER (RFC 8017 section 9.2, note 1). */
    private static final String SHA_256 = "3031300d060960864801650304020105000420";

    private static final int BITS = 2048;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final List<BigInteger> primes;
    private final BigInteger modulus;

    private TokenKey(List<BigInteger> primes) {
        this.primes = primes;
        this.modulus = primes.stream().reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /** One key for the whole process: several class loaders see this class, so it is kept outside of all of them. */
    static TokenKey get() {
        synchronized (System.class) {
            if (System.getProperty(PROPERTY) == null) {
                var primes = made().primes.stream().map(BigInteger::toString);
                System.setProperty(PROPERTY, primes.collect(Collectors.joining(" ")));
            }
            return new TokenKey(Stream.of(System.getProperty(PROPERTY).split(" "))
                    .map(BigInteger::new)
                    .toList());
        }
    }

    private static TokenKey made() {
        return new TokenKey(Stream.generate(TokenKey::prime)
                .filter(prime -> prime.subtract(BigInteger.ONE).gcd(EXPONENT).equals(BigInteger.ONE))
                .distinct()
                .limit(PRIMES)
                .toList());
    }

    /** With its highest four bits set, so that the product of eight has its full length: 15/16 to the eighth is above 1/2. */
    private static BigInteger prime() {
        var bits = BITS / PRIMES;
        var number = new BigInteger(bits, RANDOM);
        for (var high = 1; high <= 4; high++) {
            number = number.setBit(bits - high);
        }
        return number.nextProbablePrime();
    }

    /** RSASSA-PKCS1-v1_5 over SHA-256 (RFC 8017 section 8.2.1), as RS256 has it (RFC 7518 section 3.3). */
    Base64URL sign(byte[] message) {
        var signature = power(encoded(message)).toByteArray();
        var bytes = new byte[BITS / Byte.SIZE];
        // A number is written with as many bytes as it needs, and one more for its sign.
        var from = Math.max(0, signature.length - bytes.length);
        var length = signature.length - from;
        System.arraycopy(signature, from, bytes, bytes.length - length, length);
        return Base64URL.encode(bytes);
    }

    /** EMSA-PKCS1-v1_5 (RFC 8017 section 9.2): two bytes, a row of ones, a zero, and which digest it is before the digest. */
    private static BigInteger encoded(byte[] message) {
        var digest = HexFormat.of().formatHex(sha256(message));
        var ones = BITS / 4 - "0001".length() - "00".length() - SHA_256.length() - digest.length();
        return new BigInteger("0001" + "f".repeat(ones) + "00" + SHA_256 + digest, 16);
    }

    private static byte[] sha256(byte[] message) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(message);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The private operation, in each prime by itself and put together by the Chinese remainder theorem. */
    private BigInteger power(BigInteger message) {
        var sum = BigInteger.ZERO;
        for (var prime : primes) {
            var exponent = EXPONENT.modInverse(prime.subtract(BigInteger.ONE));
            var others = modulus.divide(prime);
            var part = message.mod(prime).modPow(exponent, prime);
            sum = sum.add(part.multiply(others.modInverse(prime)).mod(prime).multiply(others));
        }
        return sum.mod(modulus);
    }

    /** The public half as Quarkus takes it: Base64 of the SubjectPublicKeyInfo. */
    static String publicKey() {
        try {
            var key = KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(get().modulus, EXPONENT));
            return Base64.getEncoder().encodeToString(key.getEncoded());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("no key for the tokens of the tests", broken);
        }
    }
}
