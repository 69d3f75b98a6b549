package org.iotlabel.product;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.iotlabel.product.ProductFixture.gateway;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.party.OrganisationKind;
import org.iotlabel.party.Role;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ProductApiTest {
    private final UUID vendor = TestPeople.organisation(OrganisationKind.VENDOR);
    private final TestPrincipal vera = TestPeople.member(vendor, Role.VENDOR_MEMBER);

    @Test
    void a_vendor_registers_a_product_and_reads_it_again() {
        var id = ProductFixture.registered(vera, vendor, gateway("Gate One"));
        vera.calls()
                .get("/api/v1/products/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("vendor", equalTo(vendor.toString()))
                .body("description.model", is("Gate One"))
                .body("description.supportUntil", is("2031-03"))
                .body("description.hardware.to", is("A3"));
    }

    @Test
    void the_same_model_cannot_be_registered_twice() {
        var id = ProductFixture.registered(vera, vendor, gateway("Gate One"));
        register(vera, gateway("Gate One"))
                .statusCode(409)
                .body("type", is("/problems/product-exists"))
                .body("product", equalTo(id.toString()));
    }

    @Test
    void every_wrong_value_is_named_at_its_place() {
        var wrong = gateway("Gate One");
        wrong.put("gtins", new String[] {"4006381333931", "4006381333932"});
        wrong.put("manufacturer", Map.of("name", "", "address", "Harbour 1", "website", "http://lumen.example"));
        wrong.put("hardware", Map.of("from", "A1; drop table"));
        register(vera, wrong)
                .statusCode(422)
                .body("type", is("/problems/invalid"))
                .body(
                        "errors.pointer",
                        contains(
                                "/description/gtins/1",
                                "/description/hardware/from",
                                "/description/manufacturer/name",
                                "/description/manufacturer/website"));
    }

    @Test
    void an_unknown_member_and_a_wrong_type_are_refused_at_their_place() {
        var unknown = gateway("Gate One");
        unknown.put("state", "ACTIVE");
        register(vera, unknown).statusCode(400).body("errors.pointer", contains("/description/state"));
        var wrong = gateway("Gate One");
        wrong.put("category", "SPACESHIP");
        register(vera, wrong).statusCode(400).body("errors.pointer", contains("/description/category"));
    }

    @Test
    void a_foreign_product_looks_like_none() {
        var id = ProductFixture.registered(vera, vendor, gateway("Gate One"));
        var stranger = TestPeople.a(Role.VENDOR_ADMIN);
        stranger.calls().get("/api/v1/products/{id}", id).then().statusCode(404);
        describe(stranger, id, gateway("Mine"), null).statusCode(404);
        register(stranger, gateway("Theirs")).statusCode(422).body("errors.pointer", contains("/vendor"));
        stranger.calls().get("/api/v1/products").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void a_stale_description_is_refused() {
        var id = ProductFixture.registered(vera, vendor, gateway("Gate One"));
        describe(vera, id, gateway("Gate Two"), "\"0\"").statusCode(200).header("ETag", "\"1\"");
        describe(vera, id, gateway("Gate Three"), "\"0\"")
                .statusCode(412)
                .body("type", is("/problems/stale"))
                .body("currentVersion", is(1));
        vera.calls().get("/api/v1/products/{id}", id).then().body("description.model", is("Gate Two"));
    }

    @Test
    void a_repeated_request_creates_nothing_new() {
        var key = UUID.randomUUID().toString();
        var first = keyed(key, "Gate One").statusCode(201).extract();
        var second = keyed(key, "Gate One")
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .extract();
        assertEquals(first.<String>path("id"), second.<String>path("id"));
        assertEquals(first.header("Location"), second.header("Location"));
        keyed(key, "Gate Two").statusCode(422).body("type", is("/problems/key-reused"));
        vera.calls().get("/api/v1/products").then().body("items", hasSize(1));
    }

    @Test
    void lists_come_in_pages_the_newest_first() {
        for (var model : new String[] {"One", "Two", "Three"}) {
            ProductFixture.registered(vera, vendor, gateway(model));
        }
        var token = vera.calls()
                .get("/api/v1/products?limit=2")
                .then()
                .body("items.description.model", contains("Three", "Two"))
                .extract()
                .<String>path("nextPageToken");
        vera.calls()
                .queryParam("pageToken", token)
                .get("/api/v1/products?limit=2")
                .then()
                .body("items.description.model", contains("One"))
                .body("nextPageToken", nullValue());
        vera.calls().get("/api/v1/products?limit=101").then().statusCode(422).body("errors.pointer", hasItem("?limit"));
        vera.calls().get("/api/v1/products?pageToken=x").then().statusCode(400);
    }

    @Test
    void a_machine_of_the_vendor_may_do_the_same() {
        var id = ProductFixture.registered(TestPeople.machine(vendor), vendor, gateway("Made by CI"));
        vera.calls().get("/api/v1/products").then().body("items.id", hasItems(id.toString()));
    }

    private ValidatableResponse register(TestPrincipal who, Map<String, Object> description) {
        return who.calls()
                .contentType(ContentType.JSON)
                .body(Map.of("vendor", vendor, "description", description))
                .post("/api/v1/products")
                .then();
    }

    private ValidatableResponse keyed(String key, String model) {
        return vera.calls()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("vendor", vendor, "description", gateway(model)))
                .post("/api/v1/products")
                .then();
    }

    private static ValidatableResponse describe(
            TestPrincipal who, UUID id, Map<String, Object> description, String ifMatch) {
        var call = who.calls().contentType(ContentType.JSON).body(description);
        return (ifMatch == null ? call : call.header("If-Match", ifMatch))
                .put("/api/v1/products/{id}", id)
                .then();
    }
}
