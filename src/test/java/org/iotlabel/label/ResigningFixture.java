package org.iotlabel.label;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import org.iotlabel.keys.KeyFixture;
import org.iotlabel.signing.SigningInput;
import org.iotlabel.testing.OwnerDatabase;

/** What can be seen of labels whose key was lost. */
final class ResigningFixture {
    final KeyFixture keys = new KeyFixture();

    /** How far it is, as a scheme owner reads it. */
    ValidatableResponse progress(String kid) {
        return keys.one.get("/api/v1/keys/" + kid + "/resigning").then().statusCode(200);
    }

    static byte[] bytes(LabelFixture label, String door) {
        return label.get(door).statusCode(200).extract().asByteArray();
    }

    static String kid(byte[] jwt) {
        return SigningInput.of(new String(jwt, US_ASCII)).kid();
    }

    static long editions(LabelFixture label) {
        return OwnerDatabase.count("SELECT count(*) + 1 FROM label_edition WHERE label = ?", label.serial);
    }

    static String checked(byte[] document) {
        return verification(document).extract().path("verdict");
    }

    static ValidatableResponse verification(byte[] document) {
        return given().multiPart("file", "document", document)
                .post("/api/v1/verifications")
                .then()
                .statusCode(200);
    }

    static void verdict(LabelFixture label, String expected) {
        given().accept("application/json")
                .get("/" + label.serial)
                .then()
                .statusCode(200)
                .body("verdict", is(expected));
    }
}
