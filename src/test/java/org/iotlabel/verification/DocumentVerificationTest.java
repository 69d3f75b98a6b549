package org.iotlabel.verification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.transparency.SequenceQueuedEntries;
import org.junit.jupiter.api.Test;

/** The doors through which strangers have documents checked. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DocumentVerificationTest {
    private static final String DOOR = "/api/v1/verifications";
    private static final List<String> DOCUMENTS = List.of(
            "label.jwt",
            "label.json",
            "label.cose",
            "label.cose.txt",
            "label.pdf",
            "label.png",
            "qr.png",
            "seal.png",
            "bundle.zip");

    @Inject
    RelayOutboxMessages relay;

    @Inject
    SequenceQueuedEntries sequencing;

    @Test
    void every_document_of_a_label_says_the_same_and_says_it_at_once() {
        var label = LabelFixture.issued(relay);
        sequencing.sequenceAll();
        for (var name : DOCUMENTS) {
            upload(document(label, name))
                    .statusCode(200)
                    .body("verdict", is("VALID"))
                    .body("lines.outcome", everyItem(is("PASS")));
        }
        label.suspend().statusCode(200);
        for (var name : DOCUMENTS) {
            upload(document(label, name))
                    .statusCode(200)
                    .body("verdict", is("SUSPENDED"))
                    .body("label", nullValue())
                    .body("lines.reason", hasItem("SUSPENDED"));
        }
        label.withdraw().statusCode(200);
        upload(document(label, "label.jwt")).body("verdict", is("WITHDRAWN"));
    }

    @Test
    void what_is_not_genuine_shows_nothing_of_a_product() {
        var label = LabelFixture.issued(relay);
        var jwt = new String(document(label, "label.jwt"), StandardCharsets.US_ASCII);
        var forged = jwt.substring(0, jwt.length() - 10) + "AAAAAAAAAA";
        upload(forged.getBytes(StandardCharsets.US_ASCII))
                .statusCode(200)
                .body("verdict", is("BAD_SIGNATURE"))
                .body("serial", nullValue())
                .body("label", nullValue());
        var pdf = document(label, "label.pdf");
        pdf[pdf.length / 2] ^= 1;
        upload(pdf).statusCode(200).body("verdict", is("BAD_SIGNATURE")).body("lines.detail", hasItem("BAD_SIGNATURE"));
    }

    @Test
    void garbage_of_any_kind_is_no_label_and_no_fault() {
        for (var text :
                List.of("garbage", "%PDF-1.7", "PK\3\4", "{}", "a.b.c", "\u0000", "{\"keys\":[]}", "\u00D2\u0084")) {
            upload(text.getBytes(StandardCharsets.ISO_8859_1)).statusCode(200).body("verdict", is("UNKNOWN_LABEL"));
        }
    }

    @Test
    void an_upload_without_a_file_or_with_nonsense_points_at_the_field() {
        given().multiPart("gtin", "1")
                .post(DOOR)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(containsString("file")));
        given().multiPart("file", "x", "x".getBytes(StandardCharsets.US_ASCII))
                .multiPart("gtin", "12")
                .post(DOOR)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(containsString("gtin")));
        given().multiPart("file", "x", new byte[10 * 1024 * 1024 + 1])
                .post(DOOR)
                .then()
                .statusCode(413);
    }

    @Test
    void a_document_is_held_against_the_product_in_hand() {
        var label = LabelFixture.issued(relay);
        given().multiPart("file", "label.jwt", document(label, "label.jwt"))
                .multiPart("gtin", "9520000000028")
                .post(DOOR)
                .then()
                .body("verdict", is("PRODUCT_MISMATCH"))
                .body("label", nullValue());
    }

    @Test
    void a_snapshot_has_a_line_for_every_label() throws IOException {
        var label = LabelFixture.issued(relay);
        sequencing.sequenceAll();
        var jwt = new String(document(label, "label.jwt"), StandardCharsets.US_ASCII);
        // Read bare: the check of described answers takes every JSON for one document.
        var address = URI.create("http://localhost:" + RestAssured.port + "/api/v1/snapshot.ndjson")
                .toURL();
        try (var body = address.openStream()) {
            var lines = new String(body.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
            var ours = lines.stream().filter(line -> line.contains(jwt)).toList();
            assertEquals(1, ours.size());
            assertTrue(ours.getFirst().matches("\\{\"jwt\":\"[^\"]+\",\"logIndex\":[0-9]+}"), ours.getFirst());
        }
    }

    private static byte[] document(LabelFixture label, String name) {
        return label.get("/" + name).statusCode(200).extract().asByteArray();
    }

    private static ValidatableResponse upload(byte[] document) {
        return given().multiPart("file", "document", document)
                .post(DOOR)
                .then()
                .header("Cache-Control", equalTo("no-store"));
    }
}
