package org.iotlabel.statuslist;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.DidWeb;
import org.iotlabel.signing.PublicKeys;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The lists at their door, and how they are kept in step with the table. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class StatusListServingTest {
    @Inject
    StatusEntries entries;

    @Inject
    StatusTable table;

    @Inject
    StatusListSigning signing;

    @Inject
    RefreshStatusLists job;

    @Inject
    StatusListConfig config;

    @Inject
    PublicKeys keys;

    @Inject
    TestClock clock;

    @ConfigProperty(name = "label.public-url")
    URI publicUrl;

    private StatusPlace place;

    @BeforeEach
    void takeAPlace() {
        place = QuarkusTransaction.requiringNew().call(entries::give);
        job.refreshAll();
    }

    @AfterEach
    void setTheClockBack() {
        clock.reset();
        job.refreshAll();
    }

    @Test
    void each_form_is_answered_with_its_type_its_tag_and_no_encoding() {
        assertForm("", "application/statuslist+jwt");
        assertForm("/revocation", "application/vc+jwt");
        assertForm("/suspension", "application/vc+jwt");
    }

    private void assertForm(String form, String type) {
        var path = "/status/" + place.list() + form;
        var answer = given().header("Accept-Encoding", "gzip, deflate, br")
                .get(path)
                .then()
                .statusCode(200)
                .contentType(type)
                .header("Content-Encoding", nullValue())
                .header("Cache-Control", is("public, max-age=30"))
                .header("Access-Control-Allow-Origin", is("*"))
                .header("Cross-Origin-Resource-Policy", is("cross-origin"))
                .extract();
        assertEquals("\"" + Sha256Digest.of(answer.asByteArray()) + "\"", answer.header("ETag"));
        given().header("If-None-Match", answer.header("ETag")).get(path).then().statusCode(304);
        given().accept("text/html").get(path).then().statusCode(406);
    }

    @Test
    void a_list_that_was_never_opened_is_nothing() {
        for (var nowhere : new String[] {"999999999", "0", "01", "-1", "9999999999", "x"}) {
            given().get("/status/" + nowhere).then().statusCode(404).contentType("application/problem+json");
        }
        given().get("/status/" + place.list() + "/message").then().statusCode(404);
    }

    @Test
    void all_lists_are_named_in_one_place() {
        given().get("/api/v1/status-lists")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", is("*"))
                .body("status_lists", hasItem(publicUrl + "/status/" + place.list()));
    }

    @Test
    void a_stranger_with_the_published_keys_reads_the_claims() throws Exception {
        var published = JWKSet.parse(given().get("/.well-known/jwks.json").asString());
        var token = JWSObject.parse(get("").asString());
        assertTrue(token.verify(new ECDSAVerifier(
                published.getKeyByKeyId(token.getHeader().getKeyID()).toECKey())));
        assertEquals("statuslist+jwt", token.getHeader().getType().toString());
        var claims = CanonicalJson.parse(token.getPayload().toBytes()).tree();
        assertEquals(publicUrl + "/status/" + place.list(), claims.path("sub").asText());
        assertEquals(2, claims.at("/status_list/bits").asInt());
        assertEquals(30, claims.path("ttl").asInt());
        assertEquals(86_400, claims.path("exp").asLong() - claims.path("iat").asLong());
        assertEquals(
                publicUrl + "/api/v1/status-lists",
                claims.at("/status_list/aggregation_uri").asText());
        var credential = JWSObject.parse(get("/suspension").asString());
        assertTrue(credential.verify(new ECDSAVerifier(
                published.getKeyByKeyId(credential.getHeader().getKeyID()).toECKey())));
        var list = CanonicalJson.parse(credential.getPayload().toBytes()).tree();
        assertEquals(
                "https://www.w3.org/ns/credentials/v2", list.at("/@context/0").asText());
        assertEquals("BitstringStatusListCredential", list.at("/type/1").asText());
        assertEquals(30_000, list.at("/credentialSubject/ttl").asInt());
        assertEquals(
                list.path("id").asText() + "#list",
                list.at("/credentialSubject/id").asText());
        assertTrue(Instant.parse(list.path("validUntil").asText()).isAfter(clock.instant()));
    }

    @Test
    void a_change_shows_in_every_form_after_the_next_look() {
        assertSaid(StatusValue.VALID);
        for (var value : new StatusValue[] {StatusValue.SUSPENDED, StatusValue.VALID, StatusValue.ENDED}) {
            set(value);
            job.refreshAll();
            assertSaid(value);
        }
    }

    @Test
    void a_job_that_stands_still_hides_no_suspension_for_longer_than_a_minute() {
        var patience = config.patience();
        assertTrue(patience.plus(config.ttl()).compareTo(Duration.ofSeconds(60)) < 0);
        set(StatusValue.SUSPENDED);
        clock.advance(patience);
        assertSaid(StatusValue.SUSPENDED);
    }

    @Test
    void a_list_without_changes_keeps_its_bytes_until_it_grows_old_and_is_renewed_long_before_it_ends() {
        set(StatusValue.SUSPENDED);
        job.refreshAll();
        var first = get("").asByteArray();
        clock.advance(config.renewAfter().minusSeconds(30));
        job.refreshAll();
        assertArrayEquals(first, get("").asByteArray());
        clock.advance(Duration.ofSeconds(30));
        job.refreshAll();
        var second = get("");
        assertNotEquals(new String(first, US_ASCII), second.asString());
        var read = reader().token(second.asByteArray(), token(), clock.instant());
        assertTrue(Duration.between(clock.instant(), read.expiresAt()).compareTo(Duration.ofHours(23)) > 0);
    }

    @Test
    void several_copies_of_the_application_say_the_same() {
        var one = new ServedStatusLists(table, signing, config, clock);
        var other = new ServedStatusLists(table, signing, config, clock);
        one.checkAll();
        set(StatusValue.SUSPENDED);
        other.checkAll();
        one.checkAll();
        for (var copy : new ServedStatusLists[] {one, other}) {
            var jwt = copy.of(place.list()).token().content();
            assertEquals(
                    StatusValue.SUSPENDED,
                    reader().token(jwt, token(), clock.instant()).at(place.index()));
        }
    }

    @Test
    void a_copy_that_cannot_ask_the_table_says_nothing_instead_of_something_old() {
        var database = new PGSimpleDataSource();
        database.setURL(configured("jdbc.url"));
        database.setUser(configured("username"));
        database.setPassword(configured("password"));
        var copy = new ServedStatusLists(new StatusTable(database), signing, config, clock);
        var health = new StatusListHealth(copy, new StatusListWatch(copy, clock), clock);
        copy.of(place.list());
        assertEquals(HealthCheckResponse.Status.UP, health.call().getStatus());
        database.setURL("jdbc:postgresql://localhost:1/nothing");
        copy.of(place.list());
        clock.advance(config.patience());
        var problem = assertThrows(Problem.class, () -> copy.of(place.list()));
        assertEquals(StatusListProblem.STATUS_LIST_UNAVAILABLE, problem.type());
        assertEquals(HealthCheckResponse.Status.DOWN, health.call().getStatus());
    }

    private static String configured(String key) {
        return ConfigProvider.getConfig().getValue("quarkus.datasource." + key, String.class);
    }

    @Test
    void readiness_and_metrics_tell_how_fresh_the_lists_are() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'status-lists' }.status", is("UP"))
                .body("checks.find { it.name == 'status-lists' }.data.secondsSinceChecked", lessThan(25));
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("label_status_list_unchecked_seconds"))
                .body(containsString("label_status_list_signed_seconds"))
                .body(containsString("label_status_list_left_seconds"));
    }

    private void set(StatusValue value) {
        QuarkusTransaction.requiringNew().run(() -> entries.set(place, value));
    }

    private void assertSaid(StatusValue value) {
        var now = clock.instant();
        assertEquals(value, reader().token(get("").asByteArray(), token(), now).at(place.index()));
        for (var purpose : StatusPurpose.values()) {
            var address = new StatusAddresses(publicUrl).credential(place.list(), purpose);
            var jwt = get("/" + purpose).asByteArray();
            // The two lists are the two bits of the value.
            var bit = purpose == StatusPurpose.REVOCATION ? 1 : 2;
            assertEquals(
                    (value.code() & bit) != 0,
                    reader().credential(jwt, address, purpose, now).isSetAt(place.index()));
        }
    }

    private StatusListReader reader() {
        return new StatusListReader(keys, DidWeb.of(publicUrl));
    }

    private URI token() {
        return new StatusAddresses(publicUrl).token(place.list());
    }

    private ExtractableResponse<Response> get(String form) {
        return given().get("/status/" + place.list() + form)
                .then()
                .statusCode(200)
                .extract();
    }
}
