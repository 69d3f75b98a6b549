package org.iotlabel.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** What the vendor does: registers, attests, shows, declares, hands in. */
final class VendorPart {
    private static final String WHO = "vendor";
    private static final List<String> PROMISES = List.of(
            "TRUE_AND_COMPLETE",
            "SAME_AS_SOLD",
            "SECURITY_UPDATES",
            "REPORTS_HANDLED",
            "CHANGES_REPORTED",
            "OPEN_TO_CHECKS",
            "LABEL_USED_RIGHTLY");

    private final Person vendor;
    private final Story story;

    VendorPart(Person vendor, Story story) {
        this.vendor = vendor;
        this.story = story;
    }

    /** Goes all the way to the submission, and says under which id the attestation was handed in. */
    String play(ObjectNode document, Map<String, byte[]> evidence) {
        var product = register(document.path("product"));
        var drafted = story.tell(
                WHO,
                "begins an attestation",
                vendor.post(
                        "/api/v1/attestations",
                        Map.of(
                                "product",
                                product,
                                "level",
                                document.path("level").asInt())));
        var at = "/api/v1/attestations/" + drafted.json().path("id").asText();
        upload(at, document, evidence);
        story.tell(WHO, "writes the whole document", vendor.put(at + "/document", document));
        var snapshot = story.tell(WHO, "reads what would be submitted", vendor.get(at + "/snapshot"));
        var digest = snapshot.header("Label-Digest");
        story.tell(
                WHO,
                "declares and hands in",
                vendor.post(at + "/submission", Map.of("promises", PROMISES, "digest", digest)));
        story.tell(WHO, "has it sealed as", digest);
        return drafted.json().path("id").asText();
    }

    private String register(JsonNode description) {
        var vendors = vendor.get("/api/v1/me").good().json().path("memberships");
        var answer = vendor.post(
                "/api/v1/products",
                Map.of("vendor", vendors.path(0).path("organisation").asText(), "description", description));
        if (answer.isProblem("product-exists")) {
            var product = answer.json().path("product").asText();
            story.tell(WHO, "describes the product anew", vendor.put("/api/v1/products/" + product, description));
            return product;
        }
        return story.tell(WHO, "registers a product", answer).json().path("id").asText();
    }

    private void upload(String at, JsonNode document, Map<String, byte[]> evidence) {
        for (var file : evidence.entrySet()) {
            var form = new MultipartForm()
                    .field("confidentiality", "ASSESSOR")
                    .file("file", file.getKey(), file.getValue());
            var answer = vendor.upload(at + "/evidence", form);
            if (!answer.isGood()) {
                throw new Failure(file.getKey() + " was not taken: " + answer.words());
            }
        }
        story.tell(WHO, "uploads evidence", evidence.size() + " files");
        missing(document, evidence);
    }

    private static void missing(JsonNode document, Map<String, byte[]> evidence) {
        var named = new LinkedHashSet<String>();
        document.path("claims").forEach(claim -> claim.path("evidence").forEach(name -> named.add(name.asText())));
        named.removeIf(name -> name.startsWith("sha256:") || evidence.containsKey(name));
        if (!named.isEmpty()) {
            throw new Failure("the document names evidence that was not brought along (--evidence): " + named);
        }
    }
}
