package org.iotlabel.attestation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.party.OrganisationKind;
import org.iotlabel.party.Role;
import org.iotlabel.product.ProductFixture;
import org.iotlabel.testing.TestBaselines;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;

/** Attestations for tests, taken as far as a test wants, through the doors. */
public final class AttestationFixture {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SAMPLES = "/labels-schema/samples/";
    private static final List<String> EVIDENCE = List.of("declaration.md", "test-report.md", "support-page.md");
    private static final Map<String, String> CLASSES =
            Map.of("declaration.md", "SCHEME", "test-report.md", "ASSESSOR", "support-page.md", "PUBLIC");

    public final UUID vendor;
    public final TestPrincipal admin;
    public final UUID product;
    public final UUID id;

    private AttestationFixture(ObjectNode document) {
        TestBaselines.inForce();
        this.vendor = TestPeople.organisation(OrganisationKind.VENDOR);
        this.admin = TestPeople.member(vendor, Role.VENDOR_ADMIN);
        var description = JSON.convertValue(document.path("product"), new TypeReference<Map<String, Object>>() {});
        this.product = ProductFixture.registered(admin, vendor, description);
        this.id = begun(document);
    }

    private AttestationFixture(AttestationFixture earlier, ObjectNode document) {
        this.vendor = earlier.vendor;
        this.admin = earlier.admin;
        this.product = earlier.product;
        this.id = begun(document);
    }

    private UUID begun(ObjectNode document) {
        var level = document.path("level").asInt();
        return UUID.fromString(admin.makes("/api/v1/attestations", Map.of("product", product, "level", level))
                .path("id")
                .asText());
    }

    /** A draft of a simple sensor's attestation, with nothing written in it. */
    public static AttestationFixture aDraft() {
        return new AttestationFixture(document());
    }

    /** A draft with all evidence uploaded and the whole document written. */
    public static AttestationFixture aCompleteDraft() {
        return complete(document());
    }

    /** A complete draft made of another document, whose evidence is that of the sample. */
    public static AttestationFixture complete(ObjectNode document) {
        return completed(new AttestationFixture(document), document);
    }

    /** A complete draft of another attestation of the same product. */
    public AttestationFixture again() {
        var document = document();
        return completed(new AttestationFixture(this, document), document);
    }

    private static AttestationFixture completed(AttestationFixture draft, ObjectNode document) {
        EVIDENCE.forEach(name -> draft.upload(name, CLASSES.get(name)).statusCode(201));
        draft.write(document).log().ifValidationFails().statusCode(200);
        return draft;
    }

    /** An attestation that was handed in. */
    public static AttestationFixture aSubmission() {
        var draft = aCompleteDraft();
        draft.submit().log().ifValidationFails().statusCode(200);
        return draft;
    }

    /** The sample document of a simple sensor, for the test to change. */
    public static ObjectNode document() {
        return sample("simple-sensor");
    }

    /** The sample document of a real gateway, whose maker has much to say of it. */
    public static ObjectNode gateway() {
        return sample("ruuvi-gateway-mended");
    }

    private static ObjectNode sample(String name) {
        try {
            return (ObjectNode) JSON.readTree(resource(name + ".attestation.json"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public ValidatableResponse read() {
        return admin.get("/api/v1/attestations/" + id).then();
    }

    public ValidatableResponse write(ObjectNode document) {
        return admin.put("/api/v1/attestations/" + id + "/document", document.toString())
                .then();
    }

    public ValidatableResponse upload(String sample, String confidentiality) {
        return admin.upload(
                        "/api/v1/attestations/" + id + "/evidence",
                        sample,
                        resource(EVIDENCE.contains(sample) ? "evidence/" + sample : sample),
                        Map.of("confidentiality", confidentiality))
                .then();
    }

    /** The digest of what would be submitted now. */
    public String digest() {
        return admin.get("/api/v1/attestations/" + id + "/snapshot")
                .then()
                .statusCode(200)
                .extract()
                .header("Label-Digest");
    }

    /** Declares everything, by the identity of the administrator. */
    public ValidatableResponse submit() {
        return submit(admin, Map.of("promises", promises(), "digest", digest()));
    }

    public ValidatableResponse submit(TestPrincipal who, Map<String, Object> declaration) {
        return who.post("/api/v1/attestations/" + id + "/submission", declaration)
                .then();
    }

    /** The names of all promises. */
    public static List<String> promises() {
        return Arrays.stream(Promise.values()).map(Enum::name).toList();
    }

    private static byte[] resource(String name) {
        try (var stream = AttestationFixture.class.getResourceAsStream(SAMPLES + name)) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
