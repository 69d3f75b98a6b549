package org.iotlabel.attestation;

import static java.util.stream.Collectors.toSet;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.iotlabel.product.ProductFixture;
import org.iotlabel.testing.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The published schema and the doors that do not ask it are of one opinion: what the one refuses of a product or a claim,
 * the others refuse at the same place.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SchemaAndCodeTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> MEMBERS_OF_A_PRODUCT = List.of(
            "model",
            "category",
            "hardware",
            "firmware",
            "gtins",
            "manufacturer",
            "vulnerabilityContact",
            "updates",
            "defaultPassword",
            "sensors",
            "dataUse",
            "worksOffline");

    private final Schema schema = schema();
    private AttestationFixture draft;

    @BeforeEach
    void begin() {
        draft = AttestationFixture.aCompleteDraft();
    }

    /** One thing that is wrong, and the member at which it is. */
    private record Fault(String pointer, Consumer<ObjectNode> change) {}

    @Test
    void what_the_schema_refuses_of_a_product_the_door_of_products_refuses_too() {
        var faults = new ArrayList<Fault>();
        for (var member : MEMBERS_OF_A_PRODUCT) {
            faults.add(new Fault("/" + member, product -> product.remove(member)));
            faults.add(new Fault("/" + member, product -> product.putNull(member)));
        }
        for (var text : List.of(
                "/model",
                "/hardware/from",
                "/hardware/to",
                "/firmware/from",
                "/manufacturer/name",
                "/manufacturer/address",
                "/manufacturer/website",
                "/vulnerabilityContact/email",
                "/vulnerabilityContact/policy",
                "/updates/how",
                "/defaultPassword/howToChange",
                "/manufacturer/representative/name",
                "/manufacturer/representative/address",
                "/updates/lastOn",
                "/batch",
                "/photoDigest",
                "/secureSetupUrl",
                "/extendedSupport/until",
                "/extendedSupport/terms",
                "/unsupportedStatement",
                "/sbom/format",
                "/sbom/url",
                "/hbom/digest",
                "/recognition/0/scheme",
                "/recognition/0/reference",
                "/recognition/0/url",
                "/recognition/0/until",
                "/connections/0/who",
                "/connections/0/why",
                "/connections/0/where/0",
                "/connections/0/hosts/0")) {
            for (var bad : List.of("", " ", "x".repeat(501))) {
                faults.add(new Fault(text, put(text, bad)));
            }
        }
        for (var website : List.of("HTTPS://a.example", "http://a.example", "https://u@a.example", "javascript:1")) {
            faults.add(new Fault("/manufacturer/website", put("/manufacturer/website", website)));
        }
        faults.add(new Fault("/firmware/from", put("/firmware/from", "v１.０")));
        faults.add(new Fault(
                "/gtins",
                product -> product.putArray("gtins").add("9520000000011").add("9520000000011")));
        faults.add(new Fault("/gtins/0", product -> product.putArray("gtins").add("12")));
        faults.add(new Fault("/gtins", product -> fill(product, "gtins", 21)));
        faults.add(new Fault("/sensors", product -> fill(product, "sensors", 21)));
        faults.add(
                new Fault("/sensors/0", product -> product.putArray("sensors").add(" ")));
        faults.add(new Fault(
                "/dataUse/0", product -> product.putArray("dataUse").addObject().put("what", "x")));
        for (var days : List.of("/vulnerabilityContact/acknowledgedWithin", "/vulnerabilityContact/updatesEvery")) {
            faults.add(new Fault(days, put(days, "5")));
            faults.add(new Fault(days, with(days, IntNode.valueOf(0))));
            faults.add(new Fault(days, with(days, IntNode.valueOf(366))));
            faults.add(new Fault(days, with(days, DoubleNode.valueOf(1.5))));
        }
        for (var holder : List.of(
                "/manufacturer/representative", "/extendedSupport", "/sbom", "/recognition/0", "/connections/0")) {
            faults.add(new Fault(holder, with(holder, JSON.createObjectNode())));
            faults.add(new Fault(holder + "/more", with(holder + "/more", IntNode.valueOf(1))));
        }
        faults.add(new Fault("/recognition", product -> product.putArray("recognition")));
        faults.add(new Fault(
                "/recognition", product -> product.withArray("recognition").add(product.at("/recognition/0"))));
        for (var list : List.of("/connections/0/where", "/connections/0/hosts")) {
            faults.add(new Fault(list, with(list, JSON.createArrayNode())));
            faults.add(new Fault(
                    list,
                    product -> product.withArray(list).add(product.at(list).get(0))));
        }
        faults.add(new Fault("/connections/0/needed", put("/connections/0/needed", "perhaps")));
        faults.add(new Fault(
                "/connections/0/hosts/0", put("/connections/0/hosts/0", ("a".repeat(63) + ".").repeat(4) + "example")));
        faults.add(new Fault("/connections", product -> {
            for (var i = 0; i < 21; i++) {
                product.withArray("connections").add(product.at("/connections/0"));
            }
        }));
        faults.add(new Fault("/supportUntil", put("/supportUntil", "+10000-01")));
        faults.forEach(this::productRefusedByBoth);
    }

    @Test
    void what_the_schema_refuses_of_a_claim_the_door_of_claims_refuses_too() {
        var reason = "The thermometer stores nothing at all.";
        List.of(
                        new Fault("/text", claim -> claim.remove("text")),
                        new Fault("/text", claim -> claim.put("text", "")),
                        new Fault("/text", claim -> claim.put("text", "  ")),
                        new Fault("/text", claim -> claim.put("text", "x".repeat(4001))),
                        new Fault("/reason", claim -> claim.put("reason", reason)),
                        new Fault("/reason", claim -> claim.put("answer", "NOT_CLAIMED")),
                        new Fault(
                                "/reason",
                                claim -> claim.put("answer", "NOT_APPLICABLE").put("reason", "Short.")),
                        new Fault(
                                "/reason",
                                claim -> claim.put("answer", "NOT_CLAIMED").put("reason", "x".repeat(1001))),
                        new Fault("/answer", claim -> claim.remove("answer")),
                        new Fault("/answer", claim -> claim.put("answer", "MAYBE")),
                        new Fault(
                                "/evidence",
                                claim -> claim.withArray("evidence")
                                        .add("test-report.md")
                                        .add("test-report.md")),
                        new Fault("/evidence", claim -> {
                            for (var i = 0; i < 51; i++) {
                                claim.withArray("evidence").add("file-" + i + ".md");
                            }
                        }),
                        new Fault("/more", claim -> claim.put("more", "of it")))
                .forEach(this::claimRefusedByBoth);
    }

    @Test
    void what_the_schema_takes_the_doors_take() {
        var document = AttestationFixture.document();
        assertEquals(Set.of(), refused(document));
        register(document.withObject("/product").put("model", "Heron T2")).statusCode(201);
        var full = withEverything();
        assertEquals(Set.of(), refused(full));
        register(full.withObject("/product").put("model", "Heron T3")).statusCode(201);
        claim(document.withObject("/claims/SUP-1")).statusCode(200);
    }

    private void productRefusedByBoth(Fault fault) {
        var document = withEverything();
        fault.change().accept(document.withObject("/product"));
        refusedBySchema(document, "/product" + fault.pointer());
        refusedByDoor(register(document.withObject("/product")), "/description" + fault.pointer(), document);
    }

    private void claimRefusedByBoth(Fault fault) {
        var document = AttestationFixture.document();
        var claim = document.withObject("/claims/SUP-1");
        fault.change().accept(claim);
        refusedBySchema(document, "/claims/SUP-1" + fault.pointer());
        refusedByDoor(claim(claim), fault.pointer(), claim);
    }

    private static void refusedByDoor(ValidatableResponse answer, String pointer, JsonNode sent) {
        var status = answer.extract().statusCode();
        assertTrue(status == 400 || status == 422, pointer + " was answered " + status + " in " + sent);
        answer.body("errors.pointer", hasItem(startsWith(pointer)));
    }

    /** At the member, or at what holds it where it is missing or one too many. */
    private void refusedBySchema(ObjectNode document, String pointer) {
        var refused = refused(document);
        assertTrue(
                refused.stream().anyMatch(place -> pointer.startsWith(place) || place.startsWith(pointer)),
                pointer + " is not refused by the schema, but " + refused);
    }

    private Set<String> refused(JsonNode document) {
        return schema.validate(document.toString(), InputFormat.JSON).stream()
                .map(fault -> fault.getInstanceLocation().toString())
                .collect(toSet());
    }

    private ValidatableResponse register(ObjectNode description) {
        return draft.admin
                .calls()
                .contentType(ContentType.JSON)
                .body(JSON.createObjectNode()
                        .put("vendor", draft.vendor.toString())
                        .<ObjectNode>set("description", description)
                        .toString())
                .post("/api/v1/products")
                .then();
    }

    private ValidatableResponse claim(JsonNode claim) {
        return draft.admin
                .calls()
                .contentType(ContentType.JSON)
                .body(claim.toString())
                .put("/api/v1/attestations/{id}/claims/{requirement}", Map.of("id", draft.id, "requirement", "SUP-1"))
                .then();
    }

    /** The sample with a product of which everything is said that may be. */
    private static ObjectNode withEverything() {
        var document = AttestationFixture.document();
        document.set("product", JSON.valueToTree(ProductFixture.gatewayInFull("Heron T1")));
        return document;
    }

    private static Consumer<ObjectNode> put(String pointer, String value) {
        return with(pointer, TextNode.valueOf(value));
    }

    private static Consumer<ObjectNode> with(String pointer, JsonNode value) {
        var place = JsonPointer.compile(pointer);
        return product -> {
            switch (product.at(place.head())) {
                case ArrayNode list -> list.set(place.last().getMatchingIndex(), value);
                case ObjectNode holder -> holder.set(place.last().getMatchingProperty(), value);
                default -> throw new IllegalArgumentException(pointer);
            }
        };
    }

    private static void fill(ObjectNode product, String member, int times) {
        var list = product.putArray(member);
        for (var i = 0; i < times; i++) {
            list.add("%08d".formatted(i));
        }
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("labels-schema/attestation.schema.json")), InputFormat.JSON);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
