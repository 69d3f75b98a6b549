package org.iotlabel.assessment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.iotlabel.assessment.AssessmentFixture.Assessor;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.Role;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DrawApiTest {
    @Inject
    RelayOutboxMessages relay;

    @Inject
    FillVacatedSeats fill;

    @Test
    void a_draw_is_hidden_until_the_end_and_then_anyone_can_recompute_it() throws Exception {
        var submitted = AssessmentFixture.drawn(relay, 1, 5);
        given().get("/api/v1/draws?attestation=" + submitted.attestation.id)
                .then()
                .statusCode(404);
        withdraw(submitted);
        Map<String, Object> draw = given().get("/api/v1/draws?attestation=" + submitted.attestation.id)
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].candidates", hasSize(5))
                .extract()
                .path("[0]");
        given().get("/api/v1/draws/" + draw.get("id")).then().statusCode(200).body("seed", is(draw.get("seed")));
        var lines = draw.get("logRoot") + "\n" + draw.get("submissionDigest") + "\n" + draw.get("number") + "\n";
        var seed =
                new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));
        List<Map<String, String>> candidates =
                given().get("/api/v1/draws/" + draw.get("id")).path("candidates");
        assertEquals(
                candidates.stream().map(one -> one.get("principal")).sorted().toList(),
                candidates.stream().map(one -> one.get("principal")).toList());
        var index = seed.mod(BigInteger.valueOf(5)).intValueExact();
        assertEquals(index, draw.get("index"));
        assertEquals(candidates.get(index).get("principal"), draw.get("drawn"));
        assertTrue(!draw.toString().contains(submitted.pool.getFirst().person().name()));
    }

    @Test
    void an_unknown_draw_and_a_missing_attestation_are_answered_as_such() {
        given().get("/api/v1/draws/" + UUID.randomUUID()).then().statusCode(404);
        given().get("/api/v1/draws?attestation=" + UUID.randomUUID()).then().statusCode(404);
        given().get("/api/v1/draws").then().statusCode(422);
    }

    @Test
    void a_draw_without_anybody_is_on_record_and_tried_again_when_the_pool_grows() {
        var submitted = AssessmentFixture.drawn(relay, 1, 0);
        assertEquals("ACCEPTED", submitted.state());
        fill.retry();
        var owner = TestPeople.a(Role.SCHEME_OWNER);
        var failed = "items.findAll { it.attestation == '" + submitted.attestation.id + "' }";
        owner.calls()
                .get("/api/v1/draws/failed?limit=100")
                .then()
                .statusCode(200)
                .body(failed, hasSize(1))
                .body(failed + "[0].index", nullValue());
        TestPeople.a(Role.CERTIFIER).calls().get("/api/v1/draws/failed").then().statusCode(403);
        submitted.pool.add(Assessor.anyone());
        fill.retry();
        assertEquals(1, submitted.seats().size());
        owner.calls().get("/api/v1/draws/failed?limit=100").then().body(failed, empty());
        withdraw(submitted);
        given().get("/api/v1/draws?attestation=" + submitted.attestation.id)
                .then()
                .body("number", contains(1, 2));
    }

    @ParameterizedTest
    @CsvSource({"729, true", "730, false", "731, false"})
    void a_relation_counts_for_730_days_after_it_ended(int days, boolean excluded) {
        var ended = LocalDate.now(ZoneOffset.UTC).minusDays(days);
        expect(
                submitted -> OwnerDatabase.run(
                        """
                        INSERT INTO declared_relation (id, version, kind, person, counterpart, from_day, until_day,
                            declared_by, declared_at)
                        VALUES (?, 0, 'EMPLOYMENT', ?, ?, '2010-01-01', ?, ?, now())
                        """,
                        UUID.randomUUID(),
                        submitted.pool.getFirst().person().id(),
                        submitted.attestation.vendor,
                        ended,
                        UUID.randomUUID()),
                excluded ? List.of("RELATED_EMPLOYMENT") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"729, true", "731, false"})
    void a_membership_of_the_vendor_counts_for_730_days_after_it_ended(int days, boolean excluded) {
        expect(
                submitted -> {
                    var person = submitted.pool.getFirst().person();
                    TestPeople.join(person, submitted.attestation.vendor, Role.VENDOR_MEMBER);
                    OwnerDatabase.run("""
                            UPDATE membership SET began_at = now() - interval '9 years',
                                ended_at = now() - ?::interval WHERE principal = ? AND role = 'VENDOR_MEMBER'
                            """, days + " days", person.id());
                },
                excluded ? List.of("RELATED_MEMBERSHIP") : List.of());
    }

    @Test
    void without_a_recognised_accreditation_in_scope_and_time_nobody_is_drawn() {
        expect(accreditation("DELETE FROM accreditation WHERE organisation = ?"), List.of("NOT_RECOGNISED"));
        expect(
                accreditation("UPDATE accreditation SET state = 'SUSPENDED' WHERE organisation = ?"),
                List.of("NOT_RECOGNISED"));
        expect(
                accreditation("UPDATE accreditation SET valid_until = current_date - 1 WHERE organisation = ?"),
                List.of("LAPSED"));
        expect(
                accreditation("UPDATE accreditation SET scope = jsonb_set(scope, '{levels}', '[3]')"
                        + " WHERE organisation = ?"),
                List.of("OUT_OF_SCOPE"));
    }

    @Test
    void who_has_five_cases_open_is_not_drawn() {
        var first = AssessmentFixture.drawn(relay, 1, 1);
        var busy = first.pool.getFirst();
        for (var more = 1; more < 5; more++) {
            AssessmentFixture.drawnFrom(relay, 1, List.of(busy));
        }
        busy.person().calls().get("/api/v1/assessments").then().body("items", hasSize(5));
        var sixth = AssessmentFixture.drawnFrom(relay, 1, List.of(busy));
        assertEquals(List.of("BUSY"), reasons(sixth, busy));
        first.seat().post("declination", Map.of("reason", "Too much to do.")).statusCode(200);
        fill.retry();
        assertEquals(1, sixth.seats().size());
    }

    @Test
    void the_second_seat_goes_to_another_body_and_waits_for_one() {
        var submitted = AssessmentFixture.drawn(relay, 3, 1);
        var only = submitted.pool.getFirst();
        var colleague = new Assessor(TestPeople.member(only.body(), Role.ASSESSOR), only.body());
        submitted.pool.add(colleague);
        fill.retry();
        assertEquals(1, submitted.seats().size());
        assertEquals(List.of("SAME_BODY"), reasons(submitted, colleague));
        submitted.pool.add(Assessor.anyone());
        fill.retry();
        assertEquals(2, submitted.seats().size());
    }

    @Test
    void a_draw_cannot_be_changed_nor_stored_with_another_seed() throws SQLException {
        AssessmentFixture.drawn(relay, 1, 1);
        try (var application = OwnerDatabase.asApplication();
                var statement = application.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute("UPDATE assessor_draw SET chosen = 0"));
            assertThrows(SQLException.class, () -> statement.execute("DELETE FROM assessor_draw"));
            var refused = assertThrows(SQLException.class, () -> statement.execute("""
                            INSERT INTO assessor_draw SELECT gen_random_uuid(), attestation, revision, seat, number + 100,
                                drawn_at, baseline_digest, submission_digest, seed, candidates, excluded, chosen, log_size, log_root
                            FROM assessor_draw LIMIT 1
                            """));
            assertEquals("23514", refused.getSQLState());
        }
    }

    /** Whoever is prepared so is excluded for these reasons; without any, drawn. */
    private void expect(Consumer<AssessmentFixture> preparation, List<String> reasons) {
        var submitted = AssessmentFixture.prepared(relay, 1, 1, preparation);
        assertEquals(reasons, reasons(submitted, submitted.pool.getFirst()));
        assertEquals(reasons.isEmpty() ? 1 : 0, submitted.seats().size());
    }

    private static Consumer<AssessmentFixture> accreditation(String sql) {
        return submitted -> OwnerDatabase.run(sql, submitted.pool.getFirst().body());
    }

    /** As the last draw says, seen by the scheme owner or, once it is over, by everybody. */
    private static List<String> reasons(AssessmentFixture submitted, Assessor assessor) {
        List<String> reasons = TestPeople.a(Role.SCHEME_OWNER)
                .calls()
                .get("/api/v1/draws/failed?limit=100")
                .path("items.findAll { it.attestation == '" + submitted.attestation.id + "' }.excluded.flatten()"
                        + ".findAll { it.principal == '" + assessor.person().id() + "' }.reasons.flatten()");
        return reasons;
    }

    private static void withdraw(AssessmentFixture submitted) {
        submitted
                .attestation
                .admin
                .calls()
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "We sell it no longer."))
                .post("/api/v1/attestations/{id}/withdrawal", submitted.attestation.id)
                .then()
                .statusCode(200);
    }
}
