package org.iotlabel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.util.Map;
import org.iotlabel.testing.KeycloakResource;
import org.iotlabel.testing.RealKeycloak;
import org.junit.jupiter.api.Test;

/** A seed that was killed somewhere is completed by the next one. */
@QuarkusTest
@TestProfile(RealKeycloak.class)
class DemoCaseTest {
    private static final PrintStream QUIET = new PrintStream(OutputStream.nullOutputStream());

    @TestHTTPResource("/")
    URI server;

    @Test
    void what_was_begun_is_taken_to_its_end_wherever_it_stopped() throws IOException {
        var cast = Cast.of(new Server(server), KeycloakResource.issuer());
        new DemoScheme(cast, QUIET).lay();
        var vendor = cast.person("lumen-admin");
        var demo = new DemoCase(cast, "lumen-admin", "Lumen Cut");
        var draft = draft(vendor);
        var attestation = demo.handedIn();
        assertNotEquals(draft, attestation);
        assertEquals("WITHDRAWN", state(vendor, draft));
        assertEquals(attestation, demo.handedIn());
        assertEquals(attestation, demo.inEvaluation());
        assertEquals(attestation, demo.inEvaluation());
        assertEquals("IN_EVALUATION", state(vendor, attestation));
        new AssessorPart(cast, new Story(QUIET)).play(attestation);
        cast.person("certifier")
                .post("/api/v1/reviews", Map.of("attestation", attestation))
                .good();
        var label = demo.label();
        assertEquals("ACTIVE", label.path("state").asText());
        assertEquals(label.path("serial"), demo.label().path("serial"));
    }

    /** As far as a seed comes that is killed early: the product is there, and an empty draft. */
    private static String draft(Person vendor) throws IOException {
        var description = Material.document(null).withObject("/product").put("model", "Lumen Cut");
        var mine = vendor.get("/api/v1/me")
                .good()
                .json()
                .at("/memberships/0/organisation")
                .asText();
        var product = vendor.post("/api/v1/products", Map.of("vendor", mine, "description", description))
                .good()
                .json()
                .path("id")
                .asText();
        return vendor.post("/api/v1/attestations", Map.of("product", product, "level", 1))
                .good()
                .json()
                .path("id")
                .asText();
    }

    private static String state(Person vendor, String attestation) {
        return vendor.get("/api/v1/attestations/" + attestation)
                .good()
                .json()
                .path("state")
                .asText();
    }
}
