package org.iotlabel.product;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.iotlabel.party.OrganisationKind;
import org.iotlabel.party.Role;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each member of a product's description, wrong by itself, is pointed at. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ProductFieldsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "/model, null",
                "/model, ` \" \"`",
                "/category, null",
                "/hardware, null",
                "/hardware/from, null",
                "/hardware/to, \"\"",
                "/firmware/from, \"; DROP TABLE\"",
                "/gtins/0, \"4006381333932\"",
                "/gtins/0, \"400638133393\"",
                "/gtins/0, \"40063813339310\"",
                "/gtins/0, \"four\"",
                "/gtins/0, null",
                "/manufacturer, null",
                "/manufacturer/name, \"\"",
                "/manufacturer/address, null",
                "/manufacturer/website, \"http://lumen.example\"",
                "/manufacturer/website, \"javascript:alert(1)\"",
                "/manufacturer/website, \"https://user:secret@lumen.example\"",
                "/vulnerabilityContact, null",
                "/vulnerabilityContact/email, \"nobody\"",
                "/vulnerabilityContact/policy, \"ftp://lumen.example\"",
                "/updates, null",
                "/updates/manner, null",
                "/updates/how, \"\"",
                "/defaultPassword, null",
                "/defaultPassword/kind, null",
                "/defaultPassword/howToChange, \"\"",
                "/sensors/0, \"\"",
                "/dataUse/0, null",
                "/dataUse/0/what, \"\"",
                "/dataUse/0/where, null",
                "/supportUntil, \"-0001-01\"",
                "/manufacturer/representative/name, null",
                "/manufacturer/representative/address, \"\"",
                "/vulnerabilityContact/acknowledgedWithin, 0",
                "/vulnerabilityContact/acknowledgedWithin, 366",
                "/vulnerabilityContact/updatesEvery, -1",
                "/updates/lastOn, \"+10000-01-01\"",
                "/batch, ` \" \"`",
                "/photoDigest, \"sha256:AB\"",
                "/photoDigest, \"\"",
                "/secureSetupUrl, \"javascript:alert(1)\"",
                "/secureSetupUrl, \"http://lumen.example\"",
                "/extendedSupport/until, null",
                "/extendedSupport/until, \"-0001-01\"",
                "/extendedSupport/terms, \"\"",
                "/unsupportedStatement, \"\"",
                "/sbom/format, null",
                "/sbom/digest, \"cdcd\"",
                "/hbom/url, \"https://user:secret@lumen.example\"",
                "/recognition, []",
                "/recognition/0, null",
                "/recognition/0/scheme, \"\"",
                "/recognition/0/reference, null",
                "/recognition/0/url, null",
                "/recognition/0/until, \"+10000-01-01\"",
                "/connections/0, null",
                "/connections/0/who, \"\"",
                "/connections/0/why, null",
                "/connections/0/where, []",
                "/connections/0/where/1, null",
                "/connections/0/where/1, \"XX\"",
                "/connections/0/where/1, \"fi\"",
                "/connections/0/where/0, \"002\"",
                "/connections/0/where, ` [\"FI\", \"FI\"]`",
                "/connections/0/hosts, []",
                "/connections/0/hosts/0, \"localhost\"",
                "/connections/0/hosts/0, \"Updates.lumen.example\"",
                "/connections/0/hosts/0, \"192.0.2.7\"",
                "/connections/0/hosts/0, \"https://updates.lumen.example\"",
                "/connections/0/hosts/1, \"*.\"",
                "/connections/1/needed, null"
            })
    void a_wrong_value_is_refused_at_its_place(String member, String value) throws JsonProcessingException {
        var vendor = TestPeople.organisation(OrganisationKind.VENDOR);
        var sent = JSON.createObjectNode().put("vendor", vendor.toString());
        sent.set("description", with(member, value));
        TestPeople.member(vendor, Role.VENDOR_MEMBER)
                .calls()
                .contentType(ContentType.JSON)
                .body(sent.toString())
                .post("/api/v1/products")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(422)
                .body("type", is("/problems/invalid"))
                .body("errors.pointer", hasItem("/description" + member))
                .body("errors.pointer", everyItem(is("/description" + member)));
        assertEquals(0, OwnerDatabase.count("SELECT count(*) FROM product WHERE vendor = ?", vendor));
    }

    @Test
    void everything_that_may_be_said_comes_back_as_it_was_said() throws JsonProcessingException {
        var vendor = TestPeople.organisation(OrganisationKind.VENDOR);
        var member = TestPeople.member(vendor, Role.VENDOR_MEMBER);
        var said = ProductFixture.gatewayInFull("Gate " + UUID.randomUUID());
        var id = ProductFixture.registered(member, vendor, said);
        var read = member.calls()
                .get("/api/v1/products/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(JSON.valueToTree(said), JSON.readTree(read).get("description"));
    }

    @Test
    void a_missing_vendor_and_a_missing_description_are_told_together() {
        TestPeople.a(Role.VENDOR_MEMBER)
                .calls()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/products")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/description", "/vendor"));
    }

    private static ObjectNode with(String member, String value) throws JsonProcessingException {
        ObjectNode description = JSON.valueToTree(ProductFixture.gatewayInFull("Gate " + UUID.randomUUID()));
        var pointer = JsonPointer.compile(member);
        var last = pointer.last();
        switch (description.at(pointer.head())) {
            case ArrayNode array -> array.set(last.getMatchingIndex(), JSON.readTree(value));
            case ObjectNode object -> object.set(last.getMatchingProperty(), JSON.readTree(value));
            default -> throw new IllegalArgumentException(member);
        }
        return description;
    }
}
