package org.iotlabel.stand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.StreamSupport;
import org.iotlabel.testing.KeycloakResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo realm in a real Keycloak: what the platform relies on in its tokens. */
class RealmTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void the_logins_that_the_stand_prints_are_the_people_of_the_realm() throws IOException {
        var realm = JSON.readTree(
                Path.of("src/test/resources/keycloak/label-realm.json").toFile());

        var people = StreamSupport.stream(realm.get("users").spliterator(), false)
                .filter(user -> !user.has("serviceAccountClientId"))
                .map(user -> user.get("username").asText() + " "
                        + user.at("/credentials/0/value").asText())
                .toList();

        assertEquals(
                DemoLogin.ALL.stream()
                        .map(login -> login.name() + " " + login.password())
                        .toList(),
                people);
    }

    @Test
    void a_persons_token_is_for_our_API_and_says_who_it_is() throws Exception {
        var token = token("grant_type=password&client_id=label-cli&username=assessor1&password=demo-assessor1");

        assertEquals("label-api", token.get("aud").asText());
        assertEquals("label-cli", token.get("azp").asText());
        assertEquals("assessor1@example.org", token.get("email").asText());
        assertTrue(token.get("email_verified").asBoolean());
        assertEquals("Ada Assessor", token.get("name").asText());
        assertEquals(
                "5a3c1abe-0000-4000-8000-000000000005", token.get("sub").asText(), "the same after every new import");
        assertEquals(300, token.get("exp").asLong() - token.get("iat").asLong());
    }

    @Test
    void a_machines_token_is_for_our_API_and_names_the_client() throws Exception {
        var token = token("grant_type=client_credentials&client_id=lumen-ci&client_secret=demo-lumen-ci");

        assertEquals("label-api", token.get("aud").asText());
        assertEquals("lumen-ci", token.get("azp").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080/, 200",
        "http://localhost:28080/callback, 200",
        "http://localhost:80@evil.example/, 400",
        "http://localhost.evil.example/, 400",
        "https://evil.example/, 400"
    })
    void a_sign_in_returns_to_this_machine_only(String returnTo, int answer) throws Exception {
        var query = "client_id=label-web&response_type=code&scope=openid&code_challenge_method=S256"
                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&redirect_uri="
                + URLEncoder.encode(returnTo, StandardCharsets.UTF_8);
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(endpoint("auth?" + query)).build();

            assertEquals(answer, client.send(request, BodyHandlers.discarding()).statusCode());
        }
    }

    private static JsonNode token(String form) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(endpoint("token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build();
            var response = client.send(request, BodyHandlers.ofString());
            assertEquals(200, response.statusCode(), response.body());
            var claims =
                    JSON.readTree(response.body()).get("access_token").asText().split("\\.")[1];
            return JSON.readTree(Base64.getUrlDecoder().decode(claims));
        }
    }

    private static URI endpoint(String name) {
        return URI.create(KeycloakResource.issuer() + "/protocol/openid-connect/" + name);
    }
}
