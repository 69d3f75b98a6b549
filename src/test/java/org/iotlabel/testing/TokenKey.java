package org.iotlabel.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAKeyGenParameterSpec;
import java.text.ParseException;
import java.util.Base64;

/** The key that stands for the identity provider's, made anew for each run of the tests. */
final class TokenKey {
    private static final String PROPERTY = "org.iotlabel.testing.token-key";

    private TokenKey() {}

    /** One key for the whole process: several class loaders see this class, so it is kept outside of all of them. */
    static RSAKey get() {
        synchronized (System.class) {
            try {
                if (System.getProperty(PROPERTY) == null) {
                    System.setProperty(PROPERTY, made().toJSONString());
                }
                return RSAKey.parse(System.getProperty(PROPERTY));
            } catch (ParseException broken) {
                throw new IllegalStateException("no key for the tokens of the tests", broken);
            }
        }
    }

    /**
     * With the least exponent that RFC 8017 allows (section 3.1): every request of a test brings a token, and to check it with
     * the usual one took a twentieth of the suite's processor time.
     */
    private static RSAKey made() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F0));
            var pair = generator.generateKeyPair();
            return new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey(pair.getPrivate())
                    .build();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("no key for the tokens of the tests", broken);
        }
    }

    /** The public half as Quarkus takes it: Base64 of the SubjectPublicKeyInfo. */
    static String publicKey() {
        try {
            return Base64.getEncoder().encodeToString(get().toRSAPublicKey().getEncoded());
        } catch (JOSEException broken) {
            throw new IllegalStateException("no key for the tokens of the tests", broken);
        }
    }
}
