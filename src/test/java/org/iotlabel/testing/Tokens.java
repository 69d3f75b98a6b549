package org.iotlabel.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** Real RS256 access tokens, as the identity provider would sign them. They follow the real time, not {@link TestClock}. */
public final class Tokens {
    /** Who signs. */
    public static final String ISSUER = "https://login.test.invalid/realms/label";

    /** Whom the tokens are for. */
    public static final String AUDIENCE = "label-api";

    private static final TokenKey KEY = TokenKey.get();

    private Tokens() {}

    /** A person's token, with a verified e-mail address. */
    public static String person(String subject, String name, String email) {
        return signed(claims(subject)
                .claim("azp", "label-web")
                .claim("name", name)
                .claim("email", email)
                .claim("email_verified", true));
    }

    /** A machine's token by the client credentials grant, with the claims that Keycloak puts into one. */
    public static String machine(String subject, String clientId) {
        return signed(claims(subject)
                .claim("azp", clientId)
                .claim("client_id", clientId)
                .claim("preferred_username", "service-account-" + clientId));
    }

    /** Claims that would be accepted, for tests that spoil one of them and sign. */
    public static JWTClaimsSet.Builder claims(String subject) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(subject)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofHours(1))));
    }

    /** The claims, signed with the key that the application under test trusts. */
    public static String signed(JWTClaimsSet.Builder claims) {
        var header = new JWSHeader(JWSAlgorithm.RS256);
        var object = new JWSObject(header, claims.build().toPayload());
        return new String(object.getSigningInput(), US_ASCII) + "." + KEY.sign(object.getSigningInput());
    }
}
