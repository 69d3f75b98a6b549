package org.iotlabel.label;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSObject;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.paper.OutsideReader;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.PublicKeys;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.transparency.LogProof;
import org.iotlabel.transparency.SequenceQueuedEntries;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LabelDocumentApiTest {
    @Inject
    RelayOutboxMessages relay;

    @Inject
    PublicKeys keys;

    @Inject
    SequenceQueuedEntries sequencing;

    @Test
    void every_document_comes_with_its_own_media_type() {
        var label = LabelFixture.issued(relay);
        for (var name : KeptDocuments.NAMES) {
            label.get("/" + name.fileName()).statusCode(200).contentType(startsWith(name.mediaType()));
        }
        for (var none : List.of(
                "label-31mm.svg",
                "label.fr.pdf",
                "label.en.pdf",
                "qr.de.png",
                "label.exe",
                "label.json.txt",
                "seal.jwt")) {
            label.get("/" + none).statusCode(404).body("type", is("/problems/not-found"));
        }
    }

    @Test
    void evidence_that_its_vendor_gave_to_everybody_comes_with_the_label_and_no_other() throws IOException {
        var label = LabelFixture.issued(relay);
        String door = label.read().extract().path("links.evidence");
        var list = given().get(door).then().statusCode(200).body("fileName", contains("support-page.md"));
        String href = list.extract().path("[0].href");
        var file = given().get(href)
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment"))
                .header("Content-Security-Policy", containsString("sandbox"))
                .extract();
        assertArrayEquals(
                Files.readAllBytes(Path.of("labels-schema/samples/evidence/support-page.md")), file.asByteArray());
        for (var read : Map.of(door, list.extract().header("ETag"), href, file.header("ETag"))
                .entrySet()) {
            given().header("If-None-Match", read.getValue())
                    .get(read.getKey())
                    .then()
                    .statusCode(304);
        }
        for (var shut : List.of("test-report.md", "declaration.md")) {
            var bytes = Files.readAllBytes(Path.of("labels-schema/samples/evidence", shut));
            given().get(door + "/" + Sha256Digest.of(bytes).hex()).then().statusCode(404);
        }
        var own = "/api/v1/attestations/" + label.review.attestation + "/evidence";
        String piece =
                label.vendor.calls().get(own).then().extract().path("find { it.confidentiality == 'PUBLIC' }.id");
        label.vendor.calls().get(own + "/" + piece + "/reads").then().body("publicReads.reads", contains(1));
    }

    @Test
    void the_credential_says_who_signed_it_and_of_what_form_it_is() throws Exception {
        var label = LabelFixture.issued(relay);
        var jwt = JWSObject.parse(label.get("/label.jwt").extract().asString());
        assertEquals("vc+jwt", jwt.getHeader().getType().toString());
        assertEquals("ES256", jwt.getHeader().getAlgorithm().toString());
        assertTrue(keys.find(KeyRole.LABEL, jwt.getHeader().getKeyID()).isPresent());
        var credential = JsonPath.from(jwt.getPayload().toString());
        assertEquals("https://www.w3.org/ns/credentials/v2", credential.getString("'@context'[0]"));
        assertTrue(credential.getString("issuer.id").startsWith("did:web:"));
        assertEquals("JsonSchema", credential.getString("credentialSchema.type"));
    }

    @Test
    void the_seal_that_is_kept_is_of_the_label_that_is_kept() {
        var label = LabelFixture.issued(relay);
        var text = label.get("/label.cose.txt").extract().asString();
        var seal = OfflineSeal.verify(text, kid -> keys.find(KeyRole.LABEL, kid));
        assertEquals(label.serial, seal.serial().value());
        assertEquals(Sha256Digest.of(label.get("/label.json").extract().asByteArray()), seal.digest());
        var message = label.get("/label.cose").extract().asByteArray();
        assertEquals(seal, OfflineSeal.verify(message, kid -> keys.find(KeyRole.LABEL, kid)));
    }

    @Test
    void the_certificate_that_is_kept_is_signed_in_whole() throws Exception {
        var label = LabelFixture.issued(relay);
        var pdf = label.get("/label.pdf").extract().asByteArray();
        var said = OutsideReader.of(List.of("pdfsig", "-nocert"), pdf);
        assertTrue(said.contains("Signature Validation: Signature is Valid."), said);
        assertTrue(said.contains("Total document signed"), said);
    }

    @Test
    void the_certificate_in_another_language_is_signed_logged_and_judged_like_the_english_one() throws Exception {
        var label = LabelFixture.issued(relay);
        sequencing.sequenceAll();
        var german = label.get("/label.de.pdf").statusCode(200).extract().asByteArray();
        var text = OutsideReader.of(List.of("pdftotext", "-raw", "-enc", "UTF-8"), german, "-")
                .replaceAll("\\s+", " ");
        assertTrue(text.contains("Bekommt Sicherheitsupdates mindestens bis"), text);
        var entry = LogProof.parse(label.get("/label.pdf.tlog-proof").extract().asByteArray())
                .extra();
        assertEquals(
                Map.of("de", Sha256Digest.of(german).toString()),
                JsonPath.from(new String(entry, UTF_8)).getMap("translations"));
        given().multiPart("file", "label.de.pdf", german)
                .post("/api/v1/verifications")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body("verdict", is("VALID"))
                .body("lines.find { it.stage == 'LOG_INCLUSION' }.sentence", containsString("its certificate since"));
        assertEquals(
                List.of("/" + label.serial + "/label.de.pdf", "/" + label.serial + "/label.pdf"),
                Jsoup.parse(given().accept("text/html")
                                .get("/{serial}?lang=de", label.serial)
                                .asString())
                        .select("a[href$=.pdf]")
                        .eachAttr("href"));
    }

    @Test
    void nobody_gives_a_label_a_certificate_in_another_language_afterwards() {
        var label = LabelFixture.issued(relay);
        var sql = "UPDATE label SET certificate_languages = 'de,fr' WHERE serial = ?";
        var refused = assertThrows(IllegalStateException.class, () -> OwnerDatabase.run(sql, label.serial));
        assertTrue(refused.getCause().getMessage().contains("stays in its languages"), refused.getCause()::getMessage);
    }

    @Test
    void the_codes_that_are_kept_are_read_by_a_scanner_of_others() throws Exception {
        var label = LabelFixture.issued(relay);
        String url = label.get("/label.json").extract().path("url");
        for (var name : List.of("qr.png", "label.png", "label-30mm.png", "label-60mm.png")) {
            assertEquals(url.toUpperCase(), scanned(label, name), name);
        }
        assertEquals(label.get("/label.cose.txt").extract().asString(), scanned(label, "seal.png"));
    }

    @Test
    void the_bundle_has_every_document_and_the_keys_and_is_the_same_each_time() throws Exception {
        var label = LabelFixture.issued(relay);
        sequencing.sequenceAll();
        var answer = label.get("/bundle.zip")
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Disposition", containsString(".zip"))
                .extract();
        var files = files(answer.asByteArray());
        for (var name : KeptDocuments.NAMES) {
            assertArrayEquals(label.get("/" + name.fileName()).extract().asByteArray(), files.get(name.fileName()));
        }
        assertArrayEquals(label.get("/decision.json").extract().asByteArray(), files.get("decision.json"));
        assertEquals(given().get("/.well-known/jwks.json").asString(), new String(files.get("keys/jwks.json"), UTF_8));
        assertEquals(given().get("/.well-known/did.json").asString(), new String(files.get("keys/did.json"), UTF_8));
        assertTrue(files.keySet()
                .containsAll(List.of(
                        "README.txt",
                        "baseline.json",
                        "label.tlog-proof",
                        "label.pdf.tlog-proof",
                        "label.cose.tlog-proof",
                        "keys/vkey")));
        assertTrue(
                files.keySet().stream()
                                .filter(name -> name.startsWith("status/"))
                                .count()
                        >= 3,
                () -> files.keySet().toString());
        assertArrayEquals(
                answer.asByteArray(), label.get("/bundle.zip").extract().asByteArray());
        given().header("If-None-Match", answer.header("ETag"))
                .get("/api/v1/labels/{serial}/bundle.zip", label.serial)
                .then()
                .statusCode(304);
        given().get("/api/v1/labels/00000000G/bundle.zip").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/context/label-v1", "/schema/label.json", "/schema/label-credential.json"})
    void what_a_label_names_by_its_address_is_served(String path) throws Exception {
        var file = path.equals("/context/label-v1")
                ? Path.of("labels-schema", "context", "label-v1.jsonld")
                : Path.of("labels-schema", path.replace("/schema/", "").replace(".json", ".schema.json"));
        var served = given().get(path).then().statusCode(200).extract();
        assertEquals(Files.readString(file), served.asString());
        assertTrue(served.contentType().matches("application/(ld|schema)\\+json.*"), served.contentType());
        given().get("/schema/nothing.json").then().statusCode(404);
    }

    private static String scanned(LabelFixture label, String name) throws Exception {
        var png = label.get("/" + name).extract().asByteArray();
        return OutsideReader.of(List.of("zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"), png)
                .replaceAll("\n$", "");
    }

    private static TreeMap<String, byte[]> files(byte[] zip) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
