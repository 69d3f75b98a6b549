package org.iotlabel.label;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.iotlabel.label.ResigningFixture.bytes;
import static org.iotlabel.label.ResigningFixture.checked;
import static org.iotlabel.label.ResigningFixture.editions;
import static org.iotlabel.label.ResigningFixture.verification;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.iotlabel.keys.KeyFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestClock;
import org.iotlabel.transparency.LogProof;
import org.iotlabel.transparency.SequenceQueuedEntries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of certificates for people whose key was lost, seen through the doors. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ResignCertificatesTest {
    @Inject
    RelayOutboxMessages relay;

    @Inject
    ResignLabels job;

    @Inject
    SequenceQueuedEntries sequencing;

    @Inject
    TestClock clock;

    private final ResigningFixture seen = new ResigningFixture();
    private final KeyFixture keys = seen.keys;

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    /** The log had the paper before; a credential or seal would not tell. */
    @Test
    void a_certificate_from_before_the_loss_of_its_key_stays_good_and_says_so() {
        var lost = keys.fresh(KeyRole.DOCUMENT);
        var label = LabelFixture.issued(relay);
        sequencing.sequenceAll();
        var before = bytes(label, "/label.pdf");
        // Published times of a loss are whole seconds.
        clock.advance(Duration.ofSeconds(2));
        keys.compromise(lost, KeyRole.DOCUMENT, clock.instant());
        var said = verification(before).body("verdict", is("VALID"));
        said.body(
                "lines.find { it.stage == 'KEY_STATE' }.sentence",
                containsString("The key of its certificate was lost"));
        said.body("lines.find { it.stage == 'LOG_INCLUSION' }.sentence", containsString("its certificate since"));
        job.resignAll();
        sequencing.sequenceAll();
        assertEquals(2, editions(label));
        assertEquals("VALID", checked(bytes(label, "/editions/1/label.pdf")));
        assertEquals("VALID", checked(bytes(label, "/editions/1/label.de.pdf")));
        assertEquals("VALID", checked(bytes(label, "/label.de.pdf")));
        assertEquals("documents-issued", kind(label, "/editions/1/label.pdf.tlog-proof"));
        assertEquals("certificate-resigned", kind(label, "/label.pdf.tlog-proof"));
        assertEquals("documents-issued", kind(label, "/label.cose.tlog-proof"));
        assertEquals("VALID", checked(bytes(label, "/bundle.zip")));
        label.get("/editions/3/label.pdf.tlog-proof").statusCode(404);
    }

    private static String kind(LabelFixture label, String proof) {
        var entry = CanonicalJson.parse(LogProof.parse(bytes(label, proof)).extra());
        return entry.tree().path("kind").asText();
    }

    @Test
    void certificates_of_a_lost_document_key_are_signed_anew_and_the_credential_stays() {
        var lost = keys.fresh(KeyRole.DOCUMENT);
        var label = LabelFixture.issued(relay);
        sequencing.sequenceAll();
        var jwt = bytes(label, "/label.jwt");
        var before = bytes(label, "/label.pdf");
        keys.compromise(lost, KeyRole.DOCUMENT, Instant.now().minusSeconds(3600));
        var german = bytes(label, "/label.de.pdf");
        assertEquals("BAD_SIGNATURE", checked(before));
        assertEquals("BAD_SIGNATURE", checked(german));
        job.resignAll();
        sequencing.sequenceAll();
        seen.progress(lost).body("failed", is(0)).body("waiting", is(0)).body("role", is("DOCUMENT"));
        assertEquals("VALID", checked(bytes(label, "/label.pdf")));
        assertArrayEquals(jwt, bytes(label, "/label.jwt"));
        assertEquals("VALID", checked(bytes(label, "/label.de.pdf")));
        assertArrayEquals(before, bytes(label, "/editions/1/label.pdf"));
        assertArrayEquals(german, bytes(label, "/editions/1/label.de.pdf"));
        assertEquals("VALID", checked(bytes(label, "/bundle.zip")));
        int total = seen.progress(lost).extract().path("total");
        job.resignAll();
        seen.progress(lost).body("total", is(total));
        assertEquals(2, editions(label));
    }
}
