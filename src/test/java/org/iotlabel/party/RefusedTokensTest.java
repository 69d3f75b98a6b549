package org.iotlabel.party;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.eclipse.microprofile.config.ConfigProvider;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RefusedTokensTest {
    @Test
    void a_genuine_token_is_taken() {
        answers(200, Tokens.signed(Tokens.claims("someone")));
    }

    @Test
    void an_expired_one_is_refused() {
        var past = Date.from(Instant.now().minus(Duration.ofMinutes(10)));
        answers(401, Tokens.signed(Tokens.claims("someone").expirationTime(past)));
    }

    @Test
    void one_that_never_expires_is_refused() {
        answers(401, Tokens.signed(Tokens.claims("someone").expirationTime(null)));
    }

    @Test
    void one_that_is_not_valid_yet_is_refused() {
        var soon = Date.from(Instant.now().plus(Duration.ofMinutes(10)));
        answers(401, Tokens.signed(Tokens.claims("someone").notBeforeTime(soon)));
    }

    @Test
    void one_for_another_audience_is_refused() {
        answers(401, Tokens.signed(Tokens.claims("someone").audience("account")));
        answers(401, Tokens.signed(Tokens.claims("someone").audience((String) null)));
    }

    @Test
    void one_of_another_issuer_is_refused() {
        answers(401, Tokens.signed(Tokens.claims("someone").issuer("https://elsewhere.test.invalid")));
    }

    @Test
    void one_without_a_subject_is_refused() {
        answers(401, Tokens.signed(Tokens.claims("someone").subject(null)));
    }

    @Test
    void an_unsigned_one_is_refused() {
        answers(401, new PlainJWT(Tokens.claims("someone").build()).serialize());
    }

    @Test
    void one_signed_with_another_key_is_refused() throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader(JWSAlgorithm.RS256), Tokens.claims("someone").build());
        token.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));
        answers(401, token.serialize());
    }

    @Test
    void one_that_takes_the_public_key_for_a_shared_secret_is_refused() throws JOSEException {
        var publicKey = ConfigProvider.getConfig().getValue("quarkus.oidc.public-key", String.class);
        var token = new SignedJWT(
                new JWSHeader(JWSAlgorithm.HS256), Tokens.claims("someone").build());
        token.sign(new MACSigner(Base64.getDecoder().decode(publicKey)));
        answers(401, token.serialize());
    }

    @Test
    void one_with_a_changed_byte_is_refused() {
        var parts = Tokens.signed(Tokens.claims("someone")).split("\\.");
        var payload = new String(Base64.getUrlDecoder().decode(parts[1])).replace("someone", "another");
        var forged = Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes());
        answers(401, parts[0] + "." + forged + "." + parts[2]);
        answers(401, "nonsense");
    }

    private static void answers(int status, String token) {
        var answer = given().auth().oauth2(token).get("/test/doors/signed-in").then();
        answer.statusCode(status);
        if (status == 401) {
            answer.contentType("application/problem+json")
                    .header("WWW-Authenticate", startsWith("Bearer"))
                    .body("type", is("/problems/unauthenticated"));
        }
    }
}
