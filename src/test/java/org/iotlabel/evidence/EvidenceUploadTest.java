package org.iotlabel.evidence;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.iotlabel.evidence.EvidenceFixture.*;
import static org.iotlabel.evidence.SendingFixture.*;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.party.OrganisationKind;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Evidence through HTTP: what a door made of {@link EvidenceUpload} and {@link EvidenceReading} does. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EvidenceUploadTest {
    /** SHA-256 of "abc" (FIPS 180-2, appendix B.1) and of nothing. */
    private static final String ABC = "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";

    private static final String OTHER = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    private String door;

    @BeforeEach
    void open_a_case() {
        door = "/test/evidence/" + TestPeople.organisation(OrganisationKind.VENDOR) + "/" + UUID.randomUUID();
    }

    @Test
    void a_form_becomes_evidence() {
        upload("../Test <1>.pdf", pdf(""))
                .multiPart("description", "  What we measured.  ")
                .post(door)
                .then()
                .statusCode(201)
                .body("fileName", is("Test _1_.pdf"))
                .body("mediaType", is("application/pdf"))
                .body("confidentiality", is("SCHEME"))
                .body("description", is("What we measured."))
                .body("uploadedAt", notNullValue());
        assertEquals(List.of(), filesUnderWay());
    }

    @Test
    void evidence_is_handed_out_as_a_file_to_save_and_nothing_else() {
        var content = text("caf\u00e9 ".repeat(10_000));
        var id = upload("notes.txt", content).post(door).then().extract().<String>path("id");

        var answer = given().header("Accept-Encoding", "gzip").get(door + "/VENDOR/" + id);

        answer.then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/plain"))
                .header("Content-Disposition", is("attachment; filename=\"notes.txt\"; filename*=UTF-8''notes.txt"))
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("X-Content-Type-Options", is("nosniff"))
                .header("Cache-Control", containsString("no-store"));
        assertArrayEquals(content, answer.asByteArray());
    }

    @Test
    void a_name_of_any_script_is_understood() throws Exception {
        var answer = rawUpload(door, "Pr\u00fcfung \u8a66.txt", text("abc"));

        assertEquals(201, answer.statusCode());
        assertTrue(answer.body().contains("\"Pr\u00fcfung \u8a66.txt\""), answer.body());
    }

    @Test
    void a_name_of_any_script_survives_the_header() {
        assertEquals(
                "attachment; filename=\"a __.txt\"; filename*=UTF-8''a%20%E8%A9%A6%E9%A8%93.txt",
                EvidenceReading.disposition("a \u8a66\u9a13.txt"));
    }

    @Test
    void what_an_audience_may_not_read_is_not_there() {
        var id = upload("a.txt", text("abc")).post(door).then().extract().<String>path("id");

        given().get(door + "/ANYBODY/" + id).then().statusCode(404).body("type", is("/problems/not-found"));
    }

    @Test
    void a_true_digest_is_accepted_wherever_it_stands() {
        upload("a.txt", text("abc"))
                .header("Repr-Digest", "sha-256=:" + ABC + ":")
                .post(door)
                .then()
                .statusCode(201);
        open_a_case();
        upload("a.txt", text("abc"))
                .header("Digest", "SHA-256=" + ABC)
                .post(door)
                .then()
                .statusCode(201);
        open_a_case();
        given().multiPart(part("a.txt", text("abc"), Map.of("Content-Digest", "sha-256=:" + ABC + ":")))
                .multiPart("confidentiality", "SCHEME")
                .post(door)
                .then()
                .statusCode(201);
    }

    @Test
    void a_false_digest_is_refused_and_says_what_arrived() {
        upload("a.txt", text("abc"))
                .header("Repr-Digest", "sha-256=:" + OTHER + ":")
                .post(door)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", is("/problems/digest-mismatch"))
                .body("detail", containsString("ba7816bf"))
                .body("errors[0].pointer", is("/file"));
        given().multiPart(part("a.txt", text("abc"), Map.of("Digest", "SHA-256=" + OTHER)))
                .multiPart("confidentiality", "SCHEME")
                .post(door)
                .then()
                .statusCode(422);
        assertEquals(List.of(), filesUnderWay());
    }

    @Test
    void the_content_digest_of_the_whole_request_is_not_compared_with_the_file() {
        upload("a.txt", text("abc"))
                .header("Content-Digest", "sha-256=:" + OTHER + ":")
                .post(door)
                .then()
                .statusCode(201);
    }

    @Test
    void a_malformed_digest_is_a_malformed_request() {
        upload("a.txt", text("abc"))
                .header("Repr-Digest", "sha-256=abc")
                .post(door)
                .then()
                .statusCode(400)
                .body("type", is("/problems/malformed-digest"))
                .body("errors[0].pointer", is("Repr-Digest:"));
    }

    @Test
    void what_could_do_harm_is_refused_with_its_reason() {
        upload("photo.png", text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"))
                .post(door)
                .then()
                .statusCode(422)
                .body("type", is("/problems/evidence-refused"))
                .body("reason", is("SVG"))
                .body("errors[0].pointer", is("/file"));
        upload("bomb.zip", bomb(50)).post(door).then().statusCode(422).body("reason", is("EXPANDS_TOO_MUCH"));
        assertEquals(List.of(), filesUnderWay());
    }

    @Test
    void every_missing_or_wrong_part_is_named_at_once() {
        given().multiPart("confidentiality", "SECRET")
                .post(door)
                .then()
                .statusCode(422)
                .body("errors.pointer", is(List.of("/file", "/confidentiality")));
        given().multiPart(part("a.txt", text("abc"), Map.of()))
                .post(door)
                .then()
                .statusCode(422)
                .body("errors.pointer", is(List.of("/confidentiality")));
        upload("a.txt", text("abc"))
                .multiPart("description", "x".repeat(1001))
                .post(door)
                .then()
                .statusCode(422)
                .body("errors.pointer", is(List.of("/description")));
        upload("a.txt", text("abc"))
                .multiPart("description", "nul \0")
                .post(door)
                .then()
                .statusCode(422)
                .body("errors.pointer", is(List.of("/description")));
    }

    @Test
    void an_empty_file_is_no_evidence() {
        upload("a.txt", new byte[0]).post(door).then().statusCode(422).body("errors[0].pointer", is("/file"));
    }

    @Test
    void one_byte_over_the_limit_is_too_large() throws Exception {
        var answer = rawUpload(door, "big.txt", text("x".repeat(52_428_801)));

        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("/problems/evidence-too-large"), answer.body());
        assertTrue(answer.body().contains("\"limit\":52428800"), answer.body());
        assertEquals(List.of(), filesUnderWay());
    }

    @Test
    void an_upload_whose_connection_is_cut_leaves_nothing() throws Exception {
        var head = "POST " + door + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n"
                + "Content-Type: multipart/form-data; boundary=b\r\n\r\n--b\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n";
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(text(head + "x".repeat(500_000)));
            socket.getOutputStream().flush();
            assertTrue(until(() -> !spooled().isEmpty()));
        }

        assertTrue(until(() -> spooled().isEmpty()));
        assertEquals(List.of(), filesUnderWay());
    }

    private static RequestSpecification upload(String name, byte[] content) {
        return given().multiPart(part(name, content, Map.of())).multiPart("confidentiality", "SCHEME");
    }

    private static MultiPartSpecification part(String name, byte[] content, Map<String, String> headers) {
        return new MultiPartSpecBuilder(content)
                .controlName("file")
                .fileName(name)
                .headers(headers)
                .build();
    }
}
