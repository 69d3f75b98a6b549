package org.iotlabel.attestation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;
import org.iotlabel.scheme.PublishedBaselines;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBaselines;
import org.junit.jupiter.api.Test;

/** A whole attestation in one document: everything that is wrong is told at once, each at its place and each once. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DocumentFaultsTest {
    private static final List<String> ODD = List.of("null", "1e99", "\"\"", "[]", "[null]", "{}", "{\"x\":null}");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    DocumentCheck check;

    @Inject
    DocumentSchema schema;

    @Inject
    PublishedBaselines baselines;

    @Test
    void what_the_schema_refuses_hides_nothing_of_what_the_baseline_and_the_evidence_refuse() {
        var draft = AttestationFixture.aDraft();
        draft.upload("declaration.md", "ASSESSOR").statusCode(201);
        var wrong = AttestationFixture.document();
        wrong.put("level", 9).put("baseline", "7.0").put("more", true);
        var product = wrong.withObject("/product");
        product.put("model", 5).remove("worksOffline");
        product.putArray("gtins").add("9520000000012").add(7).add("9520000000011");
        product.withObject("/manufacturer").put("website", "http://heron.example");
        wrong.withObject("/features").put("warp-drive", "yes").put("password-login", "no");
        var claims = wrong.withObject("/claims");
        claims.retain("SUP-1", "NET-1");
        claims.withObject("/SUP-1")
                .put("answer", "MAYBE")
                .putArray("evidence")
                .add("declaration.md")
                .add(5)
                .add("nowhere.pdf");
        claims.withObject("/NET-1").put("text", "  ").put("reason", "Why not.").putArray("evidence");
        claims.putObject("nope").put("answer", "MET");
        wrong.putObject("containment").put("isolable", 1).put("made/up", true);

        draft.write(wrong)
                .statusCode(422)
                .body("type", is("/problems/invalid"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/level",
                                "/baseline",
                                "/more",
                                "/product/model",
                                "/product/worksOffline",
                                "/product/gtins/0",
                                "/product/gtins/1",
                                "/product/manufacturer/website",
                                "/features/warp-drive",
                                "/features/password-login",
                                "/claims/SUP-1/answer",
                                "/claims/SUP-1/evidence/1",
                                "/claims/SUP-1/evidence/2",
                                "/claims/NET-1/text",
                                "/claims/NET-1/reason",
                                "/claims/nope",
                                "/claims/nope/text",
                                "/containment/isolable",
                                "/containment/made~1up"))
                .body(
                        "errors.find { it.pointer == '/features/warp-drive' }.message",
                        is("string found, boolean expected; The baseline asks no such question."))
                .body("errors.find { it.pointer == '/more' }.message", is("is nothing that is known here"))
                .body("errors.find { it.pointer == '/claims/nope/text' }.message", is("is missing"))
                .body("errors.find { it.pointer == '/baseline' }.message", containsString("baseline 1.0"));
        draft.read().body("features", equalTo(Map.of()));
    }

    @Test
    void two_pieces_that_cannot_be_read_are_not_one_that_is_named_twice() {
        var draft = AttestationFixture.aDraft();
        draft.upload("declaration.md", "ASSESSOR").statusCode(201);
        var wrong = AttestationFixture.document();
        var claims = wrong.withObject("/claims");
        claims.retain("SUP-1", "NET-1");
        claims.withObject("/SUP-1")
                .putArray("evidence")
                .add(5)
                .add("declaration.md")
                .add(true);
        claims.withObject("/NET-1").putArray("evidence").add("declaration.md").add("declaration.md");
        draft.write(wrong)
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/claims/SUP-1/evidence/0", "/claims/SUP-1/evidence/2", "/claims/NET-1/evidence"));
    }

    @Test
    void a_number_that_is_an_integer_to_the_schema_is_one_to_us() {
        var draft = AttestationFixture.aDraft();
        var document = AttestationFixture.document().put("level", 2.0);
        document.putObject("claims");
        draft.write(document).statusCode(200).body("level", is(2));
    }

    @Test
    void a_day_that_no_calendar_has_and_an_address_that_is_none_are_told_at_their_place() {
        var draft = AttestationFixture.aDraft();
        var wrong = AttestationFixture.document().put("level", 9);
        wrong.withObject("/product").put("secureSetupUrl", "https://heron.example/{");
        wrong.withObject("/product/updates").put("lastOn", "2026-02-30");
        wrong.withObject("/features").put("warp-drive", true);
        draft.write(wrong)
                .statusCode(422)
                .body("type", is("/problems/invalid"))
                .body("errors.pointer", hasItems("/level", "/features/warp-drive"))
                .body("errors.pointer", hasItems("/product/secureSetupUrl", "/product/updates/lastOn"));
    }

    @Test
    void what_is_no_object_is_refused_as_a_whole() {
        var draft = AttestationFixture.aDraft();
        for (var text : List.of("[]", "5", "\"x\"")) {
            draft.admin
                    .calls()
                    .contentType(ContentType.JSON)
                    .body(text)
                    .put("/api/v1/attestations/{id}/document", draft.id)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains(""));
        }
    }

    @Test
    void whatever_stands_in_whatever_place_is_taken_or_told_with_its_place() {
        TestBaselines.inForce();
        var sample = AttestationFixture.document();
        var turn = 0;
        for (var pointer : places("", sample, new ArrayList<>())) {
            // Each place gets two of the odd values, and each value many places.
            for (var odd : List.of(ODD.get(turn % ODD.size()), ODD.get((turn + 3) % ODD.size()))) {
                var document = (ObjectNode) put(sample.deepCopy(), pointer, odd);
                var expected = new HashSet<>(schema.faults(document).stream()
                        .map(SchemaFault::pointer)
                        .toList());
                var told = told(document);
                assertTrue(told.containsAll(expected), () -> pointer + " " + odd + ": " + told);
                assertEquals(told.size(), new HashSet<>(told).size(), () -> pointer + " " + odd + ": " + told);
            }
            turn++;
        }
    }

    /** Every place in a document but the whole. */
    private static List<String> places(String at, JsonNode node, List<String> found) {
        if (!at.isEmpty()) {
            found.add(at);
        }
        node.forEachEntry((name, value) -> places(at + FieldError.at("", name).pointer(), value, found));
        for (var index = 0; node.isArray() && index < node.size(); index++) {
            places(at + "/" + index, node.get(index), found);
        }
        return found;
    }

    private static JsonNode put(JsonNode document, String pointer, String value) {
        var end = pointer.lastIndexOf('/');
        var holder = document.at(pointer.substring(0, end));
        var name = pointer.substring(end + 1);
        try {
            if (holder instanceof ObjectNode object) {
                object.set(name, JSON.readTree(value));
            } else {
                ((ArrayNode) holder).set(Integer.parseInt(name), JSON.readTree(value));
            }
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return document;
    }

    /** Where something is wrong, as it would be answered. */
    private List<String> told(JsonNode document) {
        var id = UUID.randomUUID();
        var open = new Case(Attestation.draft(id, id, "1.0", 1, Instant.EPOCH), null, baselines.of("1.0"), List.of());
        try {
            check.read(document, open);
            return List.of();
        } catch (Problem problem) {
            assertEquals(CommonProblem.INVALID, problem.type());
            return problem.errors().stream().map(FieldError::pointer).toList();
        }
    }
}
