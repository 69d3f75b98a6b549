package org.iotlabel.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;

/** Fills the demo scheme: a live label, a suspended one, and an application that is being evaluated. */
final class DemoLabels {
    private final Cast cast;
    private final PrintStream out;
    private final Story quiet = new Story(new PrintStream(OutputStream.nullOutputStream()));

    DemoLabels(Cast cast, PrintStream out) {
        this.cast = cast;
        this.out = out;
    }

    void lay() throws IOException {
        if (!isThere("lumen-admin", "Lumen Air")) {
            var serial = labelled("lumen-admin", "Lumen Air");
            out.println("  a live label: " + serial);
        }
        if (!isThere("nordic-admin", "Nordic Leak")) {
            var serial = labelled("nordic-admin", "Nordic Leak");
            cast.person("certifier")
                    .post(
                            "/api/v1/labels/" + serial + "/suspension",
                            Map.of(
                                    "reasonCode",
                                    "SECURITY_INCIDENT",
                                    "words",
                                    "A weakness is known and not yet mended."))
                    .good();
            out.println("  a suspended label: " + serial);
        }
        if (!isThere("tiny-admin", "Tiny Door")) {
            var attestation = handedIn("tiny-admin", "Tiny Door");
            new AssessorPart(cast, quiet).accept(attestation);
            out.println("  an application in evaluation: " + attestation);
        }
    }

    private boolean isThere(String vendor, String model) {
        for (var product : cast.person(vendor)
                .get("/api/v1/products?limit=100")
                .good()
                .json()
                .path("items")) {
            if (product.path("description").path("model").asText().equals(model)) {
                return true;
            }
        }
        return false;
    }

    private String labelled(String vendor, String model) throws IOException {
        var attestation = handedIn(vendor, model);
        new AssessorPart(cast, quiet).play(attestation);
        var certifier = new CertifierPart(cast.person("certifier"), quiet);
        return certifier.label(certifier.play(attestation));
    }

    private String handedIn(String vendor, String model) throws IOException {
        ObjectNode document = Material.document(null);
        ((ObjectNode) document.path("product")).put("model", model);
        return new VendorPart(cast.person(vendor), quiet).play(document, Material.evidence(null, null));
    }
}
