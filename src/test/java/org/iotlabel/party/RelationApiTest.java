package org.iotlabel.party;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.iotlabel.party.PartyFixture.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RelationApiTest {
    private static final String RELATIONS = "/api/v1/relations";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private UUID vendor;
    private UUID body;
    private TestPrincipal ada;
    private TestPrincipal vendorAdmin;

    @BeforeEach
    void an_assessor_and_a_vendor() {
        vendor = TestPeople.organisation(OrganisationKind.VENDOR);
        body = TestPeople.organisation(OrganisationKind.ASSESSMENT_BODY);
        ada = TestPeople.member(body, Role.ASSESSOR);
        vendorAdmin = TestPeople.member(vendor, Role.VENDOR_ADMIN);
    }

    @Test
    void either_side_and_the_scheme_owner_declare_and_nobody_else() {
        post(ada, RELATIONS, employment()).statusCode(201).body("until", nullValue());
        post(vendorAdmin, RELATIONS, employment()).statusCode(201);
        var id = post(TestPeople.a(Role.SCHEME_OWNER), RELATIONS, employment())
                .statusCode(201)
                .extract()
                .<String>path("id");
        PartyFixture.audited("relation.declaration", id);
        post(TestPeople.member(body, Role.ASSESSOR), RELATIONS, employment())
                .statusCode(403)
                .body("roles", contains("VENDOR_ADMIN", "BODY_ADMIN", "SCHEME_OWNER"));
        post(TestPeople.member(vendor, Role.VENDOR_MEMBER), RELATIONS, employment())
                .statusCode(403);
        post(TestPeople.a(Role.VENDOR_ADMIN), RELATIONS, employment()).statusCode(403);
        post(TestPeople.machine(vendor), RELATIONS, employment()).statusCode(403);
    }

    @Test
    void own_ones_are_listed_and_foreign_ones_are_not_there() {
        var id = post(ada, RELATIONS, employment()).extract().<String>path("id");
        ada.calls().get(RELATIONS).then().body("items.id", contains(id));
        vendorAdmin.calls().get(RELATIONS).then().body("items.id", contains(id));
        TestPeople.a(Role.SCHEME_OWNER)
                .calls()
                .get(RELATIONS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", is("\"0\""));
        for (var role : new Role[] {Role.VENDOR_ADMIN, Role.BODY_ADMIN, Role.CERTIFIER}) {
            var other = TestPeople.a(role);
            other.calls().get(RELATIONS).then().body("items.id", not(hasItem(id)));
            other.calls().get(RELATIONS + "/" + id).then().statusCode(404);
            end(other, id, TODAY).statusCode(404);
        }
    }

    @Test
    void it_ends_once_and_only_the_scheme_owner_ends_it_in_the_past() {
        var id = post(ada, RELATIONS, employment()).extract().<String>path("id");
        end(ada, id, TODAY.minusDays(1)).statusCode(422).body("errors.pointer", contains("/until"));
        ada.calls()
                .header("If-Match", "\"4\"")
                .contentType(ContentType.JSON)
                .body(Map.of("until", TODAY.toString()))
                .post(RELATIONS + "/" + id + "/end")
                .then()
                .statusCode(412);
        end(vendorAdmin, id, TODAY).statusCode(200).body("until", is(TODAY.toString()));
        end(ada, id, TODAY).statusCode(409).body("type", is("/problems/relation-ended"));
        var other = post(ada, RELATIONS, employment()).extract().<String>path("id");
        end(TestPeople.a(Role.SCHEME_OWNER), other, TODAY.minusDays(100)).statusCode(200);
        var third = post(ada, RELATIONS, employment()).extract().<String>path("id");
        end(TestPeople.a(Role.SCHEME_OWNER), third, LocalDate.parse("2019-01-01"))
                .statusCode(422);
        PartyFixture.audited("relation.end", id);
    }

    @Test
    void what_makes_no_sense_is_pointed_at() {
        wrong("kind", "GROUP", "/kind");
        wrong("counterpart", UUID.randomUUID().toString(), "/counterpart");
        wrong("until", "2019-01-01", "/until");
        wrong("from", "9999-01-01", "/from");
        var both = employment();
        both.put("organisation", body.toString());
        post(TestPeople.a(Role.SCHEME_OWNER), RELATIONS, both)
                .statusCode(422)
                .body("errors.pointer", contains("/person"));
        var self = employment();
        self.remove("person");
        self.put("organisation", vendor.toString());
        self.put("kind", "OWNERSHIP");
        post(TestPeople.a(Role.SCHEME_OWNER), RELATIONS, self)
                .statusCode(422)
                .body("errors.pointer", contains("/counterpart"));
        post(TestPeople.a(Role.SCHEME_OWNER), RELATIONS, Map.of("kind", "FRIENDSHIP"))
                .statusCode(400)
                .body("errors.pointer", contains("/kind"));
    }

    private void wrong(String member, String value, String pointer) {
        var sent = employment();
        sent.put(member, value);
        post(TestPeople.a(Role.SCHEME_OWNER), RELATIONS, sent).statusCode(422).body("errors.pointer", hasItem(pointer));
    }

    private Map<String, Object> employment() {
        var sent = new HashMap<String, Object>();
        sent.put("kind", "EMPLOYMENT");
        sent.put("person", ada.id().toString());
        sent.put("counterpart", vendor.toString());
        sent.put("from", "2020-01-01");
        return sent;
    }

    private static ValidatableResponse end(TestPrincipal who, String id, LocalDate until) {
        return post(who, RELATIONS + "/" + id + "/end", Map.of("until", until.toString()));
    }
}
