package org.iotlabel.keys;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.util.regex.Pattern;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class KeyHealthTest {

    private static final String DATA = "checks.find { it.name == 'keys' }.data.";

    @Inject
    TestClock clock;

    @Inject
    RefreshKeys jobs;

    @AfterEach
    void the_real_time() {
        clock.reset();
    }

    @Test
    void it_warns_thirty_days_before_the_revocation_list_ends_and_is_well_after_the_next() {
        jobs.renewRevocations();
        health().body(DATA + "state", is("OK")).body(DATA + "'document-es256'", greaterThan(3000));
        clock.advance(Duration.ofDays(16));
        health().body(DATA + "state", is("DEGRADED")).body(DATA + "'revocation-list'", lessThan(30));
        assertTrue(gauge() < 30, "the gauge says so too");
        jobs.renewRevocations();
        health().body(DATA + "state", is("OK"));
    }

    @Test
    void a_list_of_a_clock_that_was_ahead_is_signed_anew() throws Exception {
        clock.advance(Duration.ofDays(100));
        jobs.renewRevocations();
        clock.reset();
        jobs.renewRevocations();
        var bytes = given().get("/.well-known/ca.crl")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var list = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(bytes));
        assertFalse(
                list.getThisUpdate().toInstant().isAfter(clock.instant()),
                list.getThisUpdate().toString());
    }

    @Test
    void it_warns_thirty_days_before_a_certificate_ends() {
        clock.advance(Duration.ofDays(3652 - 29));
        health().body(DATA + "state", is("DEGRADED")).body(DATA + "'document-es256'", lessThan(30));
    }

    private static ValidatableResponse health() {
        return given().get("/q/health/well").then();
    }

    private static double gauge() {
        var metrics = given().get("/q/metrics").then().statusCode(200).extract().asString();
        var found = Pattern.compile("(?m)^label_keys_days_left(?:\\{[^}]*})? (\\S+)")
                .matcher(metrics);
        assertTrue(found.find(), metrics);
        return Double.parseDouble(found.group(1));
    }
}
