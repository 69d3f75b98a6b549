package org.iotlabel.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.testing.SchemaFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the public log is told of an accreditation. */
class AccreditationLeafTest {
    @ParameterizedTest
    @EnumSource
    void each_state_of_an_accreditation_is_told_without_any_name(AccreditationState state) {
        var leaf = new AccreditationLeaf(
                "accreditation-changed", Instant.parse("2026-05-01T12:00:00Z"), new UUID(0, 1), new UUID(0, 2), state);
        var entry = CanonicalJson.of(leaf).text();
        assertEquals(
                "{\"accreditation\":\"00000000-0000-0000-0000-000000000001\",\"at\":\"2026-05-01T12:00:00Z\",\"kind\":\"accreditation-changed\",\"organisation\":\"00000000-0000-0000-0000-000000000002\",\"state\":\"%s\"}"
                        .formatted(state),
                entry);
        assertEquals(List.of(), new SchemaFiles().faults("log-entry.schema.json", entry));
    }
}
