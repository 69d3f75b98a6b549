package org.iotlabel.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import java.math.BigInteger;
import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;
import java.text.ParseException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.iotlabel.signing.JwkRefused.Reason;

/** What is asked of a JWK before it is believed (RFC 7517, RFC 7518 section 6, RFC 8037; strengths after RFC 8725). */
final class JwkRules {

    private static final Set<String> PRIVATE = Set.of("d", "p", "q", "dp", "dq", "qi", "oth", "k");
    private static final int RSA_LEAST = 2048;
    // Checking a signature costs with the square of the length; nobody needs more.
    private static final int RSA_MOST = 8192;
    private static final BigInteger EXPONENT_LEAST = BigInteger.valueOf(65_537);
    private static final int KID_LONGEST = 200;

    private JwkRules() {}

    static JWK parse(String json) {
        try {
            // Read strictly first: a member that stands twice could hide a private part from one of two readers.
            var canonical = CanonicalJson.parse(json.getBytes(UTF_8));
            if (PRIVATE.stream().anyMatch(canonical.tree()::has)) {
                throw new JwkRefused(Reason.PRIVATE_PART);
            }
            var jwk = JWK.parse(canonical.text());
            requireMeantForThis(jwk);
            return jwk;
        } catch (NotCanonical | ParseException | IllegalArgumentException e) {
            throw new JwkRefused(Reason.UNREADABLE);
        }
    }

    private static void requireMeantForThis(JWK jwk) {
        var algorithm = algorithmOf(jwk);
        var fits = (jwk.getAlgorithm() == null || jwk.getAlgorithm().getName().equals(algorithm.jose()))
                && (jwk.getKeyUse() == null || jwk.getKeyUse().equals(KeyUse.SIGNATURE))
                && (jwk.getKeyID() == null || jwk.getKeyID().length() <= KID_LONGEST);
        if (!fits) {
            throw new JwkRefused(Reason.OTHER_USE);
        }
    }

    static SignatureAlgorithm algorithmOf(JWK jwk) {
        return switch (jwk) {
            case ECKey ec when Curve.P_256.equals(ec.getCurve()) -> SignatureAlgorithm.ES256;
            case OctetKeyPair edwards when Curve.Ed25519.equals(edwards.getCurve()) -> SignatureAlgorithm.ED25519;
            case RSAKey rsa when isStrong(rsa) -> SignatureAlgorithm.PS256;
            default -> throw new JwkRefused(Reason.KIND);
        };
    }

    private static boolean isStrong(RSAKey rsa) {
        var exponent = rsa.getPublicExponent().decodeToBigInteger();
        return rsa.size() >= RSA_LEAST
                && rsa.size() <= RSA_MOST
                && exponent.testBit(0)
                && exponent.compareTo(EXPONENT_LEAST) >= 0;
    }

    static PublicKey publicKeyOf(JWK jwk) {
        try {
            return switch (jwk) {
                case ECKey ec -> ec.toECPublicKey();
                case RSAKey rsa -> rsa.toRSAPublicKey();
                case OctetKeyPair edwards -> RawPublicKey.parse(SignatureAlgorithm.ED25519, edwards.getDecodedX());
                default -> throw new JwkRefused(Reason.KIND);
            };
        } catch (JOSEException | InvalidKeySpecException e) {
            throw new JwkRefused(Reason.UNREADABLE);
        }
    }

    static String kidOf(JWK jwk) {
        var own = jwk.getKeyID();
        try {
            return own == null || own.isBlank() ? jwk.computeThumbprint().toString() : own;
        } catch (JOSEException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static Map<String, String> requiredMembers(JWK jwk) {
        var members = new TreeMap<String, String>();
        jwk.getRequiredParams().forEach((name, value) -> members.put(name, value.toString()));
        return members;
    }
}
