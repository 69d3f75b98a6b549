package org.iotlabel.cli;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.iotlabel.testing.KeycloakResource;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.RealKeycloak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** API clients that a real Keycloak makes, with the rights and policies of the demo realm. */
@QuarkusTest
@TestProfile(RealKeycloak.class)
class ApiClientSignInTest {
    private String admin = "";
    private String vendor = "";
    private String doors = "";

    @BeforeEach
    void an_administrator_of_a_vendor() {
        admin = password("newcomer");
        vendor = vendor();
        doors = "/api/v1/organisations/" + vendor + "/clients";
    }

    @Test
    void a_client_gets_tokens_with_the_secret_that_was_shown_until_it_is_renewed_or_removed() throws IOException {
        var first = made(post(doors, Map.of("name", "Build server")));
        var token = token(first).statusCode(200).extract().<String>path("access_token");
        acts(token).body("machine", is(true)).body("memberships[0].organisation", is(vendor));
        post(doors, Map.of("name", "Build server"))
                .statusCode(409)
                .body("type", is("/problems/client-exists"))
                .body("client", is(first.id()));

        var second = made(post(doors + "/" + first.id() + "/renewal", null));
        token(first).statusCode(401);
        acts(token).body("memberships", empty());
        var renewed = token(second).statusCode(200).extract().<String>path("access_token");
        acts(renewed).body("memberships", hasSize(1));

        as(admin).delete(doors + "/" + second.id()).then().statusCode(204);
        token(second).statusCode(401);
        acts(renewed).body("memberships", empty());
        as(admin)
                .get(doors)
                .then()
                .body("items.state", is(List.of("REMOVED", "REMOVED")))
                .body("items[0].clientSecret", nullValue());
        assertNotLogged(first.secret(), second.secret());
    }

    @Test
    void who_registers_clients_may_do_nothing_else_at_the_provider() {
        var registrar = form("client_credentials")
                .auth()
                .preemptive()
                .basic("label-registration", "demo-label-registration")
                .post(KeycloakResource.issuer() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("access_token");
        var clients = KeycloakResource.issuer() + "/clients-registrations/";
        as(registrar).get(clients + "openid-connect/lumen-ci").then().statusCode(403);
        as(registrar).delete(clients + "openid-connect/lumen-ci").then().statusCode(403);
        for (var kind : new String[] {"clients", "users"}) {
            as(registrar)
                    .get(KeycloakResource.issuer().toString().replace("/realms/", "/admin/realms/") + "/" + kind)
                    .then()
                    .statusCode(403);
        }
        // A mapper of one's own could write anybody's identity into a token.
        as(registrar)
                .contentType(ContentType.JSON)
                .body("""
                        {"clientId": "evil", "protocolMappers": [{"name": "x", "protocol": "openid-connect",
                         "protocolMapper": "oidc-hardcoded-claim-mapper", "config": {"claim.name": "sub"}}]}""")
                .post(clients + "default")
                .then()
                .statusCode(403);
        // A way for people to sign in would hand their tokens to whoever made it.
        for (var way : new String[] {"authorization_code", "implicit"}) {
            as(registrar)
                    .contentType(ContentType.JSON)
                    .body("{\"grant_types\": [\"" + way + "\"], \"redirect_uris\": [\"https://evil.example/\"]}")
                    .post(clients + "openid-connect")
                    .then()
                    .statusCode(403);
        }
        given().contentType(ContentType.JSON)
                .body("{\"client_name\": \"Anybody\"}")
                .post(clients + "openid-connect")
                .then()
                .statusCode(403);
        as(registrar).get("/api/v1/me").then().statusCode(401);
    }

    private record Made(String id, String clientId, String secret, String scope) {}

    private static Made made(ValidatableResponse answer) {
        var body = answer.statusCode(201)
                .header("Cache-Control", is("no-store"))
                .body("client.state", is("ACTIVE"))
                .body("clientSecret", notNullValue())
                .body("tokenEndpoint", is(KeycloakResource.issuer() + "/protocol/openid-connect/token"))
                .extract();
        return new Made(
                body.path("client.id"), body.path("client.clientId"), body.path("clientSecret"), body.path("scope"));
    }

    private static ValidatableResponse token(Made client) {
        return form("client_credentials")
                .formParam("scope", client.scope())
                .auth()
                .preemptive()
                .basic(client.clientId(), client.secret())
                .post(KeycloakResource.issuer() + "/protocol/openid-connect/token")
                .then();
    }

    private static ValidatableResponse acts(String token) {
        return as(token).get("/api/v1/me").then().statusCode(200);
    }

    private ValidatableResponse post(String door, Object sent) {
        var request = as(admin);
        return (sent == null ? request : request.contentType(ContentType.JSON).body(sent))
                .post(door)
                .then();
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    private static RequestSpecification form(String grant) {
        return given().formParam("grant_type", grant);
    }

    private static String password(String user) {
        return form("password")
                .formParam("client_id", "label-cli")
                .formParam("username", user)
                .formParam("password", "demo-" + user)
                .post(KeycloakResource.issuer() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    /** One of the newcomer's, admitted by a hand on the database. */
    private String vendor() {
        String id = post(
                        "/api/v1/organisations",
                        Map.of(
                                "kind", "VENDOR",
                                "name", "Newcomers " + UUID.randomUUID(),
                                "address", "1 Street",
                                "website", "https://new.example",
                                "country", "FI"))
                .statusCode(201)
                .extract()
                .path("id");
        assertEquals(
                1, OwnerDatabase.run("UPDATE organisation SET state = 'ADMITTED' WHERE id = ?", UUID.fromString(id)));
        return id;
    }

    private static void assertNotLogged(String... secrets) throws IOException {
        var log = Path.of(ConfigProvider.getConfig().getValue("quarkus.log.file.path", String.class));
        try (var lines = Files.lines(log)) {
            lines.forEach(line -> {
                for (var secret : secrets) {
                    assertFalse(line.contains(secret), "the log shows a secret");
                }
            });
        }
    }
}
