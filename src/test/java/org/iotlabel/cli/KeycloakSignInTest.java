package org.iotlabel.cli;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookies;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.iotlabel.testing.KeycloakResource;
import org.iotlabel.testing.RealKeycloak;
import org.iotlabel.testing.TestRealm;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Which tokens of a real Keycloak are taken, and which that only look like them are not. */
@QuarkusTest
@TestProfile(RealKeycloak.class)
class KeycloakSignInTest {
    private static final String TOKENS = "/protocol/openid-connect/token";

    @Test
    void a_token_by_password_is_taken() {
        me(token("label-cli", "", "password", "username", "lumen-dev", "password", "demo-lumen-dev"))
                .statusCode(200)
                .body("email", is("lumen-dev@example.org"))
                .body("machine", is(false));
    }

    @Test
    void a_token_by_client_credentials_is_that_of_a_machine() {
        me(token("lumen-ci", "demo-lumen-ci", "client_credentials"))
                .statusCode(200)
                .body("machine", is(true));
    }

    @Test
    void a_token_by_authorization_code_is_taken() {
        var returnTo = "http://localhost:8080/callback";
        var form = given().redirects()
                .follow(false)
                .queryParam("client_id", "label-web")
                .queryParam("response_type", "code")
                .queryParam("scope", "openid")
                .queryParam("redirect_uri", returnTo)
                .queryParam("code_challenge_method", "S256")
                .queryParam("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
                .get(issuer() + "/protocol/openid-connect/auth")
                .then()
                .statusCode(200)
                .extract();
        Cookies cookies = form.detailedCookies();
        var action = Jsoup.parse(form.asString()).select("form#kc-form-login").attr("action");
        var back = given().redirects()
                .follow(false)
                .cookies(cookies)
                .formParam("username", "certifier")
                .formParam("password", "demo-certifier")
                .post(action)
                .then()
                .statusCode(302)
                .extract()
                .header("Location");
        assertNotNull(back);
        var code = back.replaceAll(".*[?&]code=([^&]+).*", "$1");
        var given = tokens(
                "label-web",
                "demo-label-web",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                returnTo,
                "code_verifier",
                "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        me(given.path("access_token")).statusCode(200).body("email", is("certifier@example.org"));
        refused(given.path("id_token"));
        refused(given.path("refresh_token"));
    }

    @Test
    void a_token_that_was_changed_or_signed_by_another_is_refused() throws JOSEException, ParseException {
        var real = SignedJWT.parse(
                token("label-cli", "", "password", "username", "certifier", "password", "demo-certifier"));
        var claims = real.getJWTClaimsSet();
        var parts = real.serialize().split("\\.");
        var payload = new PlainJWT(with(claims, "email", "owner1@example.org"))
                .serialize()
                .split("\\.")[1];
        refused(signed(real.getHeader().getKeyID(), claims));
        refused(new PlainJWT(claims).serialize());
        refused(parts[0] + "." + payload + "." + parts[2]);
        refused(parts[0] + "." + parts[1] + ".");
        refused("not.a.token");
    }

    @Test
    void claims_that_would_be_refused_are_refused_whoever_signs_them() throws JOSEException, ParseException {
        var real = SignedJWT.parse(token("lumen-ci", "demo-lumen-ci", "client_credentials"));
        var kid = real.getHeader().getKeyID();
        me(signedByKeycloak(kid, changed(real.getJWTClaimsSet()).build())).statusCode(200);
        var now = Instant.now();
        var claims = real.getJWTClaimsSet();
        for (var wrong : List.of(
                changed(claims).expirationTime(Date.from(now.minusSeconds(600))),
                changed(claims).notBeforeTime(Date.from(now.plusSeconds(600))),
                changed(claims).issuer("https://elsewhere.test.invalid"),
                changed(claims).audience("account"))) {
            refused(signedByKeycloak(kid, wrong.build()));
            refused(signed(kid, wrong.build()));
            refused(new PlainJWT(wrong.build()).serialize());
        }
    }

    @Test
    void roles_in_a_token_give_nobody_anything() throws JOSEException, ParseException {
        var real = SignedJWT.parse(
                token("label-cli", "", "password", "username", "lumen-dev", "password", "demo-lumen-dev"));
        var roles = List.of("scheme-owner", "SCHEME_OWNER", "certifier", "admin");
        var crowned = changed(real.getJWTClaimsSet())
                .claim("realm_access", Map.of("roles", roles))
                .claim("resource_access", Map.of("label-api", Map.of("roles", roles)))
                .claim("groups", roles)
                .claim("roles", roles)
                .claim("scope", String.join(" ", roles))
                .build();
        var token = signedByKeycloak(real.getHeader().getKeyID(), crowned);
        Object memberships = me(real.serialize()).extract().path("memberships");
        me(token).statusCode(200).body("memberships", is(memberships));
        for (var door : List.of("/api/v1/keys/proposals", "/api/v1/reviews")) {
            var plain = given().auth().oauth2(real.serialize()).get(door).statusCode();
            given().auth().oauth2(token).get(door).then().statusCode(plain).statusCode(403);
        }
    }

    @Test
    void a_token_for_somebody_else_is_refused() {
        var administration = given().formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", "certifier")
                .formParam("password", "demo-certifier")
                .post(issuer() + TOKENS)
                .then()
                .extract();
        assertNotNull(administration.path("access_token"), "admin-cli gives tokens of another audience");
        refused(administration.path("access_token"));
    }

    private static ValidatableResponse me(String token) {
        return given().auth().oauth2(token).get("/api/v1/me").then();
    }

    /** As RFC 6750 section 3 says it, and with a problem document. */
    private static void refused(String token) {
        me(token)
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("type", is("/problems/unauthenticated"));
    }

    private static String token(String client, String secret, String grant, String... more) {
        return tokens(client, secret, grant, more).path("access_token");
    }

    private static ExtractableResponse<Response> tokens(String client, String secret, String grant, String... more) {
        var request = given().formParam("grant_type", grant).formParam("client_id", client);
        if (!secret.isEmpty()) {
            request.formParam("client_secret", secret);
        }
        for (var at = 0; at < more.length; at += 2) {
            request.formParam(more[at], more[at + 1]);
        }
        return request.post(issuer() + TOKENS)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .extract();
    }

    /** By somebody who only knows the name of Keycloak's key. */
    private static String signed(String kid, JWTClaimsSet claims) throws JOSEException {
        return signed(new RSAKeyGenerator(2048).generate(), kid, claims);
    }

    private static String signedByKeycloak(String kid, JWTClaimsSet claims) throws JOSEException {
        return signed(TestRealm.key(), kid, claims);
    }

    private static String signed(RSAKey key, String kid, JWTClaimsSet claims) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static JWTClaimsSet.Builder changed(JWTClaimsSet claims) {
        return new JWTClaimsSet.Builder(claims);
    }

    private static JWTClaimsSet with(JWTClaimsSet claims, String name, String value) {
        return new JWTClaimsSet.Builder(claims)
                .claim(name, value)
                .expirationTime(new Date(Long.MAX_VALUE / 2))
                .build();
    }

    private static String issuer() {
        return KeycloakResource.issuer().toString();
    }
}
