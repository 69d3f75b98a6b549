package org.iotlabel.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Set;

/** One application of the demo scheme. Each step looks first how far an earlier run came, and goes on from there. */
final class DemoCase {
    private static final Set<String> BEGUN = Set.of("DRAFT", "RETURNED");
    private static final Set<String> OVER = Set.of("DENIED", "DISMISSED", "WITHDRAWN");
    private static final Set<String> WITH_ASSESSORS = Set.of("SUBMITTED", "ACCEPTED", "IN_EVALUATION");

    private final Cast cast;
    private final Person vendor;
    private final String model;
    private final Story quiet = new Story(new PrintStream(OutputStream.nullOutputStream()));

    DemoCase(Cast cast, String vendor, String model) {
        this.cast = cast;
        this.vendor = cast.person(vendor);
        this.model = model;
    }

    /** The attestation that was handed in. A draft that was left lying is withdrawn, and written anew. */
    String handedIn() throws IOException {
        var product = product();
        for (var line : list("/api/v1/attestations")) {
            var state = line.path("state").asText();
            if (!line.path("product").asText().equals(product) || OVER.contains(state)) {
                continue;
            }
            var id = line.path("id").asText();
            if (!BEGUN.contains(state)) {
                return id;
            }
            vendor.post("/api/v1/attestations/" + id + "/withdrawal", Map.of("reason", "The seed begins it anew."))
                    .good();
        }
        ObjectNode document = Material.document(null);
        ((ObjectNode) document.path("product")).put("model", model);
        return new VendorPart(vendor, quiet).play(document, Material.evidence(null, null));
    }

    /** The attestation, with its assessor at work. */
    String inEvaluation() throws IOException {
        var attestation = handedIn();
        if (WITH_ASSESSORS.contains(state(attestation))) {
            new AssessorPart(cast, quiet).accept(attestation);
        }
        return attestation;
    }

    /** The label, issued. */
    JsonNode label() throws IOException {
        var attestation = handedIn();
        if (WITH_ASSESSORS.contains(state(attestation))) {
            new AssessorPart(cast, quiet).play(attestation);
        }
        var certifier = new CertifierPart(cast.person("certifier"), quiet);
        var decision = vendor.get("/api/v1/attestations/" + attestation + "/decision");
        var serial = certifier.label(decision.isGood() ? decision : certifier.play(attestation));
        return vendor.get("/api/v1/labels/" + serial).good().json();
    }

    private String state(String attestation) {
        return vendor.get("/api/v1/attestations/" + attestation)
                .good()
                .json()
                .path("state")
                .asText();
    }

    /** Empty where it is not registered yet. */
    private String product() {
        for (var product : list("/api/v1/products")) {
            if (product.path("description").path("model").asText().equals(model)) {
                return product.path("id").asText();
            }
        }
        return "";
    }

    private JsonNode list(String door) {
        return vendor.get(door + "?limit=100").good().json().path("items");
    }
}
