package org.iotlabel.certification;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.iotlabel.assessment.AssessmentFixture;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.Role;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestPeople;
import org.junit.jupiter.api.Test;

/** What a vendor mended is shown to the vendor, to the assessor who looks at it, and to the certifier who decides. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RevisionChangesTest {
    @Inject
    RelayOutboxMessages relay;

    @Test
    void everybody_who_works_on_the_second_revision_sees_what_changed() {
        var given = AssessmentFixture.takenUp(relay, 1);
        given.seat().get("").body("file.changes", empty());
        given.seat()
                .post("return", Map.of("reason", "Mend it.", "remarks", Map.of("SUP-1", "Show the page.")))
                .statusCode(200);
        mend(given.attestation);
        given.relay();

        var changes = changes(given.attestation, "/changes");
        changes.statusCode(200)
                .body(at("/revision") + ".before", is(1))
                .body(at("/revision") + ".after", is(2))
                .body(at("/claims/SUP-1/text") + ".after", is("It stands on the page of the model."))
                .body(at("/claims/SUP-1/text") + ".before", not("It stands on the page of the model."))
                .body(at("/features/external-sensors") + ".before", is(true))
                .body(at("/features/external-sensors") + ".after", is(false))
                .body(
                        "findAll { it.pointer.startsWith('/evidence/') }.after.name",
                        equalTo(List.of("simple-sensor.attestation.json")))
                .body("find { it.pointer.startsWith('/evidence/') }.before", nullValue())
                .body("pointer", not(hasItems("/claims/NET-1/text", "/level", "/product")));
        List<Object> told = changes.extract().path("");

        given.seat().post("acceptance").statusCode(200).body("file.changes", equalTo(told));
        var page = new TestBrowser(given.seat().person())
                .open("/portal/assessments/" + given.seat().id());
        assertTrue(page.select("[aria-labelledby=changes] li")
                .eachText()
                .contains("SUP-1 Published support period: how it is met changed"));
        given.seat().judgeAll(Map.of()).seal().statusCode(200);
        var review = ReviewFixture.of(given);
        review.open();
        review.read()
                .body("changes", equalTo(told))
                .body("seal.form", is("IDENTITY"))
                .body("seal.name", is(given.attestation.admin.name()));
        var changed = new TestBrowser(review.certifier)
                .open("/portal/reviews/" + review.id)
                .select("[aria-labelledby=changes] tr");
        assertTrue(
                changed.eachText().stream()
                        .anyMatch(row -> row.startsWith("SUP-1 Published support period: how it is met ")
                                && row.endsWith("It stands on the page of the model.")),
                changed.text());
    }

    @Test
    void the_first_revision_has_nothing_before_it_and_what_is_not_there_is_not_compared() {
        var submitted = AttestationFixture.aSubmission();
        changes(submitted, "/changes", 1).statusCode(200).body("", empty());
        changes(submitted, "/changes?since=1", 1).statusCode(200).body("", empty());
        changes(submitted, "/changes?since=2", 1).statusCode(404);
        changes(submitted, "/changes", 2).statusCode(404);
        changes(submitted, "/changes?since=0", 1).statusCode(422).body("errors.pointer", is(List.of("?since")));
        TestPeople.a(Role.VENDOR_ADMIN)
                .calls()
                .get("/api/v1/attestations/{id}/revisions/1/changes", submitted.id)
                .then()
                .statusCode(404);
    }

    private static void mend(AttestationFixture attestation) {
        attestation.upload("simple-sensor.attestation.json", "ASSESSOR").statusCode(201);
        var document = AttestationFixture.document();
        ((ObjectNode) document.path("claims").path("SUP-1")).put("text", "It stands on the page of the model.");
        assertEquals(true, document.path("features").path("external-sensors").booleanValue());
        ((ObjectNode) document.path("features")).put("external-sensors", false);
        attestation.write(document).statusCode(200);
        attestation.submit().log().ifValidationFails().statusCode(200).body("revision", is(2));
    }

    private static ValidatableResponse changes(AttestationFixture attestation, String door) {
        return changes(attestation, door, 2);
    }

    private static ValidatableResponse changes(AttestationFixture attestation, String door, int number) {
        return attestation
                .admin
                .calls()
                .get("/api/v1/attestations/" + attestation.id + "/revisions/" + number + door)
                .then();
    }

    private static String at(String pointer) {
        return "find { it.pointer == '" + pointer + "' }";
    }
}
