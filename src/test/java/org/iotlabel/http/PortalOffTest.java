package org.iotlabel.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.iotlabel.testing.PostgresResource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** An operator who has not switched the portal on; it shares an application with another test that starts one of its own. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(RateLimitTest.Strict.class)
class PortalOffTest {
    @Test
    void a_portal_that_is_switched_off_says_so_at_every_address_and_the_rest_works() {
        for (var door : new String[] {"/portal", "/portal/", "/portal/products", "/portal/signed-in?code=a&state=b"}) {
            var answer = given().header("X-Forwarded-For", "203.0.113.40")
                    .redirects()
                    .follow(false)
                    .get(door);
            assertEquals(503, answer.statusCode(), door);
            assertEquals("no-store", answer.header("Cache-Control"), door);
            assertEquals(
                    "The portal is not open",
                    Jsoup.parse(answer.asString()).select("h1").text(),
                    door);
        }
        given().header("X-Forwarded-For", "203.0.113.41")
                .contentType("application/x-www-form-urlencoded")
                .body("x=y")
                .post("/portal/organisations")
                .then()
                .statusCode(503);
        var open = given().header("X-Forwarded-For", "203.0.113.41").get("/registry");
        assertEquals(200, open.statusCode());
        assertEquals(List.of(), Jsoup.parse(open.asString()).select("a[href^=/portal]"), "no way to what is shut");
    }
}
