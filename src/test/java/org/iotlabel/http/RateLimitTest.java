package org.iotlabel.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.IntStream;
import org.iotlabel.testing.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(RateLimitTest.Strict.class)
class RateLimitTest {
    private static final int BURST = 8;

    public static final class Strict implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "label.portal.enabled", "false",
                    "label.http.body-timeout", "PT1S",
                    "label.http.rate-limit.enabled", "true",
                    "label.http.rate-limit.burst", String.valueOf(BURST),
                    "label.http.rate-limit.per-minute", "1",
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.allow-x-forwarded", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        }
    }

    @Test
    void an_address_that_knocks_too_often_is_told_when_to_come_back_and_others_are_not_disturbed() {
        IntStream.range(0, BURST).forEach(_ -> knock("203.0.113.1").then().statusCode(200));
        knock("203.0.113.1")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", Integer::parseInt, allOf(greaterThan(0), lessThanOrEqualTo(60)))
                .body("type", equalTo("/problems/too-many-requests"));
        knock("203.0.113.2").then().statusCode(200);
    }

    @Test
    void pages_and_documents_are_limited_as_well_and_a_refusal_keeps_the_security_headers() {
        var doors = new String[] {
            "/problems/invalid", "/no-serial", "/api/v1/baselines", "/.well-known/jwks.json",
            "/verify.html", "/style/verdict.css", "/api/openapi", "/%76erify.html"
        };
        IntStream.range(0, BURST)
                .forEach(i ->
                        knock("203.0.113.9", doors[i % doors.length]).then().statusCode(not(429)));
        for (var door : doors) {
            knock("203.0.113.9", door)
                    .then()
                    .statusCode(429)
                    .contentType("application/problem+json")
                    .header("Retry-After", Integer::parseInt, allOf(greaterThan(0), lessThanOrEqualTo(60)))
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Strict-Transport-Security", containsString("max-age="));
        }
    }

    @Test
    void a_body_that_drips_in_is_ended_after_its_time_although_it_never_rests() {
        var answer = RawHttp.dripping("/api/v1/verifications", "multipart/form-data; boundary=x");
        assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
        assertTrue(answer.contains("/problems/body-too-slow"), answer);
    }

    @Test
    void a_network_of_ipv6_addresses_is_one_caller() {
        IntStream.range(0, BURST)
                .forEach(i -> knock("2001:db8:1:1::" + (i + 1)).then().statusCode(200));
        knock("2001:db8:1:1:ffff::1").then().statusCode(429);
        knock("2001:db8:1:2::1").then().statusCode(200);
    }

    @Test
    void a_door_that_needs_a_login_is_not_limited_by_address() {
        IntStream.range(0, 3 * BURST)
                .forEach(_ -> given().header("X-Forwarded-For", "203.0.113.3")
                        .get("/test/http/inside")
                        .then()
                        .statusCode(not(429)));
    }

    @Test
    void addresses_are_told_apart_by_their_network() {
        assertEquals(Allowances.network("2001:db8::1"), Allowances.network("2001:db8:0:0:8000::"));
        assertNotEquals(Allowances.network("2001:db8::1"), Allowances.network("2001:db8:0:1::1"));
        assertNotEquals(Allowances.network("192.0.2.1"), Allowances.network("192.0.2.2"));
    }

    private static Response knock(String from) {
        return knock(from, "/test/http/things/01900000-0000-7000-8000-000000000000");
    }

    private static Response knock(String from, String door) {
        return given().urlEncodingEnabled(false).header("X-Forwarded-For", from).get(door);
    }
}
