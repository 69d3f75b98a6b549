package org.iotlabel.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
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
                    System.setProperty(
                            PROPERTY, new RSAKeyGenerator(2048).generate().toJSONString());
                }
                return RSAKey.parse(System.getProperty(PROPERTY));
            } catch (JOSEException | ParseException broken) {
                throw new IllegalStateException("no key for the tokens of the tests", broken);
            }
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
