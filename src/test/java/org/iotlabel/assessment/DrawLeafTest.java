package org.iotlabel.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.iotlabel.signing.Sha256Digest;
import org.junit.jupiter.api.Test;

/** What the public log is told of a draw: a digest of all that decides it. */
class DrawLeafTest {
    private static final Sha256Digest ROOT = new Sha256Digest("0".repeat(64));
    private static final Sha256Digest SUBMISSION = new Sha256Digest("f".repeat(64));
    private static final Instant AT = Instant.parse("2026-05-01T12:00:00Z");

    /** Written from docs/draw.md, and not by the code that logs it. */
    private static final String CONTENT = """
            {"attestation":"00000000-0000-0000-0000-000000000001",\
            "candidates":[{"organisation":"00000000-0000-0007-0000-000000000000",\
            "principal":"00000000-0000-0000-0000-000000000000","reasons":[]}],\
            "excluded":[{"organisation":"00000000-0000-0000-0000-000000000006",\
            "principal":"00000000-0000-0000-0000-000000000005","reasons":["%s"]}],\
            "index":0,"logRoot":"sha256:%s","logSize":42,"number":3,"revision":2,"seat":1,\
            "submissionDigest":"sha256:%s"}""";

    @Test
    void the_digest_is_that_of_the_form_that_is_published() {
        var reason = ExclusionReason.values()[0];
        var content = CONTENT.formatted(reason, "0".repeat(64), "f".repeat(64));
        var entry = DrawLeaf.of(record(reason, 42)).tree();
        assertEquals("draw-made", entry.path("kind").asText());
        assertEquals("2026-05-01T12:00:00Z", entry.path("at").asText());
        assertEquals(
                Sha256Digest.of(content.getBytes(UTF_8)).toString(),
                entry.path("content").asText());
    }

    @Test
    void another_input_has_another_digest() {
        var reasons = ExclusionReason.values();
        var one = DrawLeaf.of(record(reasons[0], 42)).tree().path("content");
        assertNotEquals(one, DrawLeaf.of(record(reasons[1], 42)).tree().path("content"));
        assertNotEquals(one, DrawLeaf.of(record(reasons[0], 43)).tree().path("content"));
    }

    private static DrawRecord record(ExclusionReason reason, long logSize) {
        var excluded = new Draw.Excluded(new UUID(0, 5), new UUID(0, 6), "A body", List.of(reason));
        var draw = new Draw(ROOT, SUBMISSION, 3, DrawTest.people(1), List.of(excluded));
        return new DrawRecord(new DrawRecord.Vacancy(new UUID(0, 1), 2, 1), draw, logSize, AT);
    }
}
