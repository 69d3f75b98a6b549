package org.iotlabel.oauth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.iotlabel.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an identity provider may answer, and what becomes of it. */
class ClientRegistrationTest {
    private static final UUID ROW = UUID.randomUUID();

    private final TestProvider provider = new TestProvider();
    private final ClientRegistration registration = provider.registration();

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void a_client_is_made_tried_and_removed() {
        assertTrue(registration.isOffered());
        var made = registration.register("Build server");
        assertTrue(provider.has(made.clientId()));
        assertEquals(made.clientId(), registration.claims(made).get("client_id"));
        var sealed = registration.seal(ROW, made).orElseThrow();
        assertEquals(Removal.GONE, registration.remove(ROW, sealed));
        assertFalse(provider.has(made.clientId()));
    }

    @Test
    void a_token_that_is_not_taken_says_nothing_of_the_client_and_another_address_neither() {
        var made = registration.register("Build server");
        var sealed = registration.seal(ROW, made).orElseThrow();
        provider.spoil("DELETE /register", 401, "{\"error\": \"invalid_token\"}");
        assertEquals(Removal.UNKNOWN, registration.remove(ROW, sealed));
        assertTrue(provider.has(made.clientId()), "its token alone was taken back");
        provider.behave();
        provider.spoil("DELETE /register", 404, "");
        refused("it answered 404", () -> registration.remove(ROW, sealed));
        provider.behave();
        assertEquals(Removal.GONE, registration.remove(ROW, sealed));
        assertEquals(Removal.UNKNOWN, registration.remove(ROW, sealed), "one that is gone is answered so too");
    }

    @Test
    void no_text_form_shows_a_secret() {
        var made = registration.register("Build server");
        provider.spoil("POST /token", 403, "{\"error\": \"" + provider.given.getFirst() + "\"}");
        var failure = assertThrows(RegistrationFailed.class, () -> registration.claims(made));
        var shown = made + " " + failure + " "
                + new String(registration.seal(ROW, made).orElseThrow());
        provider.given.forEach(secret -> assertFalse(shown.contains(secret), shown));
    }

    @Test
    void what_is_sealed_opens_for_its_row_and_by_its_secret_only() {
        var made = registration.register("Build server");
        var sealed = registration.seal(ROW, made).orElseThrow();
        assertFalse(List.of(sealed).equals(List.of(registration.seal(ROW, made).orElseThrow())));
        refused("sealed by another secret", () -> registration.remove(UUID.randomUUID(), sealed));
        refused(
                "sealed by another secret",
                () -> provider.registration("x".repeat(40)).remove(ROW, sealed));
        sealed[sealed.length - 1] ^= 1;
        refused("sealed by another secret", () -> registration.remove(ROW, sealed));
        refused("sealed by another secret", () -> registration.remove(ROW, new byte[3]));
        assertTrue(provider.has(made.clientId()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "GET /.well-known|500||it answered 500",
                "GET /.well-known|200|nonsense|lacks issuer",
                "GET /.well-known|200|[]|lacks issuer",
                "GET /.well-known|200|{'issuer': 'x', 'token_endpoint': 'no-address'}|an address",
                "GET /.well-known|200|{'issuer': 'x', 'token_endpoint': 'file:///etc/passwd'}|an address",
                "GET /.well-known|200|{'issuer': 'x', 'token_endpoint': 'https://a@b.example/'}|an address",
                "POST /token|401|{'error': 'invalid_client'}|it answered 401 invalid_client",
                "POST /token|200|{'access_token': 7}|lacks access_token",
                "POST /token|302||it answered 302",
                "POST /register|403|{'error': 'insufficient_scope'}|it answered 403 insufficient_scope",
                "POST /register|403|{'error': 'A Sentence With Anything'}|it answered 403",
                "POST /register|200|{}|it answered 200",
                "POST /register|201|<html>|another client",
                "POST /register|201|{'grant_types': ['client_credentials', 'password']}|another client",
                "POST /register|201|{'grant_types': ['client_credentials'], 'redirect_uris': ['https://x.example']}|another client",
                "POST /register|201|{'grant_types': ['client_credentials'], 'client_id': 'a b'}|lacks client_id",
                "POST /register|201|{'grant_types': ['client_credentials'], 'client_id': 'a'}|lacks client_secret"
            })
    void what_is_no_good_answer_is_refused(String request, int status, String body, String why) {
        provider.spoil(request, status, body == null ? "" : body.replace('\'', '"'));
        refused(why, () -> registration.register("Build server"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /.well-known", "POST /token", "POST /register"})
    void one_that_never_answers_is_not_waited_for(String request) {
        provider.hang(request);
        var hasty = provider.registration(Duration.ofMillis(200));
        refused("it did not answer in time", () -> hasty.register("Build server"));
    }

    @Test
    void an_answer_without_end_is_cut_off() {
        provider.spoil("POST /register", 201, "{\"x\": \"" + "y".repeat(100_000) + "\"}");
        refused("it did not answer: IOException", () -> registration.register("Build server"));
    }

    @Test
    void one_that_made_another_client_than_was_asked_for_has_to_remove_it() {
        provider.spoil("POST /register", 201, """
                {"client_id": "a", "client_secret": "b", "grant_types": ["password"],
                 "registration_client_uri": "%s/register/a", "registration_access_token": "t"}""".formatted(provider.issuer()));
        refused("another client", () -> registration.register("Build server"));
        assertEquals("DELETE /register/a", provider.asked.getLast());
    }

    @Test
    void a_token_of_ours_is_sent_to_no_other_server() {
        provider.spoil("POST /register", 201, """
                {"client_id": "a", "client_secret": "b", "grant_types": ["client_credentials"],
                 "registration_client_uri": "http://127.0.0.1:1/a", "registration_access_token": "t"}""");
        var made = registration.register("Build server");
        assertTrue(registration.seal(ROW, made).isEmpty());
    }

    @Test
    void a_client_whose_token_our_doors_would_refuse_is_no_client() {
        var made = registration.register("Build server");
        for (var claims : List.of(
                Tokens.claims("x").issuer("https://elsewhere.example"),
                Tokens.claims("x").audience("account"))) {
            provider.spoil("POST /token", 200, "{\"access_token\": \"" + Tokens.signed(claims) + "\"}");
            assertThrows(RegistrationFailed.class, () -> registration.claims(made));
        }
        for (var nonsense : List.of("opaque", "a.b.c", "a.W10.c", "..", "a.MTI.c")) {
            provider.spoil("POST /token", 200, "{\"access_token\": \"" + nonsense + "\"}");
            assertThrows(RegistrationFailed.class, () -> registration.claims(made), nonsense);
        }
    }

    @Test
    void one_without_a_registration_endpoint_offers_none_and_one_that_is_down_may() {
        provider.spoil("GET /.well-known", 503, "");
        assertTrue(registration.isOffered());
        provider.spoil("GET /.well-known", 200, """
                {"issuer": "x", "token_endpoint": "https://x.example/token"}""");
        var other = provider.registration();
        assertFalse(other.isOffered());
        refused("no registration_endpoint", () -> other.register("Build server"));
    }

    @Test
    void the_start_is_refused_without_what_registration_needs() {
        var here = URI.create("https://login.example");
        RefuseRegistrationWithoutSecret.check(new TestRegistrationConfig(false, here, "", "", ""));
        RefuseRegistrationWithoutSecret.check(new TestRegistrationConfig(true, here, "a", "b", TestProvider.SEALING));
        for (var wrong : List.of(
                new TestRegistrationConfig(true, here, "a", "b", "short"),
                new TestRegistrationConfig(true, here, "a", "", TestProvider.SEALING),
                new TestRegistrationConfig(true, here, "", "b", TestProvider.SEALING))) {
            assertThrows(IllegalStateException.class, () -> RefuseRegistrationWithoutSecret.check(wrong));
        }
    }

    private static void refused(String why, Runnable act) {
        var failure = assertThrows(RegistrationFailed.class, act::run);
        assertTrue(String.valueOf(failure.getMessage()).contains(why), failure.getMessage());
    }
}
