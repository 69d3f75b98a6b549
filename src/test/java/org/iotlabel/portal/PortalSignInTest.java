package org.iotlabel.portal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookie;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.iotlabel.testing.KeycloakResource;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PortalLooks;
import org.iotlabel.testing.RealKeycloak;
import org.iotlabel.testing.TestBrowser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The way in and out with a real Keycloak, as a browser goes it. */
@QuarkusTest
@TestProfile(RealKeycloak.class)
class PortalSignInTest {
    private static final String NAME = "Lena Lumen";
    private static final String SESSION = "q_session_label-portal";

    private final List<Cookie> ours = new ArrayList<>();
    private final List<Cookie> keycloaks = new ArrayList<>();

    @Test
    void a_session_opens_pages_and_no_door_of_the_api_and_ends_everywhere() {
        signIn("/portal/organisations/new");
        var page = Jsoup.parse(at("/portal/organisations/new").asString());
        assertEquals(NAME, page.select(".who bdi").text());
        given().cookies(cookies(ours)).get("/api/v1/me").then().statusCode(401);

        var body = TestBrowser.body(
                TestBrowser.form(page),
                Map.of("/kind", "VENDOR", "/name", "Signed in Ltd", "/address", "1 Street", "/country", "FI"));
        assertEquals(403, send(body.replaceFirst("token=[^&]*", "token=x")).statusCode());
        assertEquals(422, send(body).statusCode(), "the website is missing");
        assertEquals(
                303,
                send(body.replaceFirst("%2Fwebsite=", "%2Fwebsite=https%3A%2F%2Fa.example"))
                        .statusCode());

        var out = at("/portal/logout");
        assertEquals(302, out.statusCode());
        assertTrue(out.header("Location").startsWith(KeycloakResource.issuer().toString()), out.header("Location"));
        keep(out, ours);
        assertTrue(keycloak(out.header("Location")).header("Location").contains("/portal/signed-out"));
        assertEquals(200, at("/portal/signed-out").statusCode());
        var again = at("/portal");
        assertEquals(302, again.statusCode(), "the session here has ended");
        assertEquals(200, keycloak(again.header("Location")).statusCode(), "and so has Keycloak's: it asks who it is");
    }

    @Test
    void an_api_client_is_made_on_a_page_and_its_secret_is_shown_once_and_works() throws Exception {
        signIn("/portal/organisations/new");
        var vendor = typed(
                        "/portal/organisations/new",
                        "/portal/organisations",
                        Map.of(
                                "/kind", "VENDOR",
                                "/name", "Makers " + UUID.randomUUID(),
                                "/address", "1 Street",
                                "/website", "https://a.example",
                                "/country", "FI"))
                .header("Location")
                .replaceFirst(".*/portal", "/portal")
                .replaceFirst("[?].*", "");
        OwnerDatabase.run(
                "UPDATE organisation SET state = 'ADMITTED' WHERE id = ?",
                UUID.fromString(vendor.replaceFirst(".*/", "")));
        var clients =
                Jsoup.parse(at(vendor).asString()).select("a[href$=/clients]").attr("href");
        var way = Jsoup.parse(at(clients).asString()).select("main a.button").eachAttr("href");
        assertTrue(way.contains(clients + "/new"), way.toString());
        var unnamed = typed(clients + "/new", clients, Map.of("/name", ""));
        var name = Map.of("/name", "Build server");
        var answer = typed(clients + "/new", clients, name);
        assertEquals(200, answer.statusCode(), answer.asString());
        assertEquals("no-store", answer.header("Cache-Control"));
        var shown = TestBrowser.read(answer, "api-client");
        var secret = shown.select("#client-secret").text();
        given().auth()
                .preemptive()
                .basic(shown.select("#client-id").text(), secret)
                .formParam("grant_type", "client_credentials")
                .formParam("scope", "label-api")
                .post(KeycloakResource.issuer() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200);
        assertTrue(shown.select("#get-token").text().contains("--data-urlencode 'scope=label-api'"), shown.text());

        var again = typed(clients + "/new", clients, name);
        assertEquals(List.of(422, 409), List.of(unnamed.statusCode(), again.statusCode()));
        var list = at(clients);
        assertFalse(again.asString().contains(secret) || list.asString().contains(secret));
        var renewal = TestBrowser.read(list, "api-clients")
                .select("a[href$=/renewal]")
                .attr("href");
        var form = TestBrowser.body(TestBrowser.form(Jsoup.parse(at(renewal).asString())), Map.of());
        var renewed = Jsoup.parse(send(renewal, form).asString());
        assertFalse(renewed.select("#client-secret").text().isEmpty(), renewed.text());
        var told = send(renewal, form);
        assertEquals(409, told.statusCode());
        assertTrue(told.asString().contains("It was renewed already"), told.asString());
        PortalLooks.mustBeWell(clients, List.of(unnamed, answer, again, told));
        pressedTwiceAtOnce(clients);
    }

    /** One is made, and its secret is shown to whichever press came first. */
    private void pressedTwiceAtOnce(String clients) throws Exception {
        var page = Jsoup.parse(at(clients + "/new").asString());
        var form = TestBrowser.body(TestBrowser.form(page), Map.of("/name", "Deploy server"));
        var start = new CyclicBarrier(2);
        try (var hands = Executors.newFixedThreadPool(2)) {
            Callable<Integer> press = () -> {
                start.await();
                return send(clients, form).statusCode();
            };
            var answers = hands.invokeAll(List.of(press, press)).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
            assertEquals(List.of(200, 409), answers);
        }
        var made = Jsoup.parse(at(clients).asString()).select(".rows b").eachText();
        assertEquals(1, Collections.frequency(made, "Deploy server"), made.toString());
    }

    @Test
    void nobody_is_let_in_without_a_sign_in_that_began_here() {
        given().redirects()
                .follow(false)
                .get("/portal/signed-in?code=stolen&state=made-up")
                .then()
                .statusCode(302);
        given().redirects()
                .follow(false)
                .cookie(SESSION, "forged")
                .get("/portal")
                .then()
                .statusCode(401)
                .header("Set-Cookie", containsString("Max-Age=0"));
        given().contentType("application/x-www-form-urlencoded")
                .body("x=y")
                .post("/portal/organisations")
                .then()
                .statusCode(401);
    }

    private void signIn(String page) {
        var away = at(page);
        assertEquals(302, away.statusCode());
        var address = away.header("Location");
        assertTrue(address.contains("code_challenge_method=S256"), address);
        assertTrue(address.contains("nonce="), address);
        away.detailedCookies().asList().forEach(PortalSignInTest::guarded);
        keep(away, ours);
        var asked = keycloak(address);
        var action = Jsoup.parse(asked.asString()).select("form#kc-form-login").attr("action");
        var back = given().redirects()
                .follow(false)
                .cookies(cookies(keycloaks))
                .formParam("username", "lumen-admin")
                .formParam("password", "demo-lumen-admin")
                .post(action);
        keep(back, keycloaks);
        var arrived = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookies(cookies(ours))
                .get(back.header("Location"));
        assertEquals(302, arrived.statusCode(), arrived.asString());
        assertTrue(arrived.header("Location").contains(page), arrived.header("Location"));
        keep(arrived, ours);
        arrived.detailedCookies().asList().stream()
                .filter(cookie -> cookie.getMaxAge() != 0)
                .forEach(PortalSignInTest::guarded);
        var session = arrived.detailedCookie(SESSION);
        assertFalse(session.getValue().contains("eyJhbGciOiJSUzI1NiI"), "no token stands in it in plain");
    }

    /** The session, and what a sign-in that is under way keeps. */
    private static void guarded(Cookie cookie) {
        assertTrue(cookie.isHttpOnly() && cookie.isSecured(), cookie.toString());
        assertEquals("Lax", cookie.getSameSite(), cookie.toString());
        assertEquals("/portal", cookie.getPath(), cookie.toString());
    }

    /** The form on a page, filled in and sent. */
    private Response typed(String page, String door, Map<String, String> values) {
        return send(door, TestBrowser.body(TestBrowser.form(Jsoup.parse(at(page).asString())), values));
    }

    private Response at(String path) {
        return given().redirects().follow(false).cookies(cookies(ours)).get(path);
    }

    private Response send(String body) {
        return send("/portal/organisations", body);
    }

    private Response send(String door, String body) {
        return given().redirects()
                .follow(false)
                .cookies(cookies(ours))
                .contentType("application/x-www-form-urlencoded")
                .body(body)
                .post(door);
    }

    private Response keycloak(String address) {
        var answer = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookies(cookies(keycloaks))
                .get(address);
        keep(answer, keycloaks);
        return answer;
    }

    /** A test speaks http to both, where a browser would keep secure cookies to itself unless the host is its own. */
    private static Cookies cookies(List<Cookie> jar) {
        return new Cookies(jar.stream()
                .map(one -> new Cookie.Builder(one.getName(), one.getValue()).build())
                .toList());
    }

    private static void keep(Response answer, List<Cookie> jar) {
        for (var cookie : answer.detailedCookies()) {
            jar.removeIf(one -> one.getName().equals(cookie.getName()));
            if (cookie.getMaxAge() != 0) {
                jar.add(cookie);
            }
        }
    }
}
