package org.iotlabel.scheme;

import static org.iotlabel.scheme.BaselineFixture.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.iotlabel.audit.Actor;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.testing.SchemaFiles;
import org.junit.jupiter.api.Test;

/** What the public log is told of a baseline. */
class BaselineLeafTest {
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    @Test
    void a_baseline_is_told_by_its_version_and_the_digest_of_its_bytes() {
        var text = CanonicalJson.parse(bytes());
        var baseline = Baseline.draft(
                new BaselineText(BaselineDocument.read(bytes()), text),
                new Actor(new UUID(0, 1), "Anna", "SCHEME_OWNER"),
                NOON);
        var entry = BaselineLeaf.of(baseline, NOON).text();
        assertEquals(
                "{\"at\":\"2026-05-01T12:00:00Z\",\"digest\":\"%s\",\"kind\":\"baseline-published\",\"version\":\"%s\"}"
                        .formatted(Sha256Digest.of(text.bytes()), baseline.edition()),
                entry);
        assertEquals(List.of(), new SchemaFiles().faults("log-entry.schema.json", entry));
    }
}
