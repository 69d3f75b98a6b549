package org.iotlabel.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.TestKeystore;
import org.iotlabel.testing.SchemaFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the public log is told of keys. */
class KeyLeafTest {
    private static final Instant AT = Instant.parse("2026-06-01T12:00:00Z");
    private static final Instant LOST = Instant.parse("2026-05-28T09:30:00Z");

    @ParameterizedTest
    @CsvSource({"STANDBY, key-published", "ACTIVE, key-activated", "RETIRED, key-retired"})
    void a_key_is_told_by_its_thumbprint_and_state(KeyState state, String kind) {
        var key = TestKeystore.keys().of(KeyRole.STATUS).published();
        var entry = entry(state, null);
        assertEquals(
                "{\"at\":\"2026-06-01T12:00:00Z\",\"key\":\"%s\",\"kind\":\"%s\",\"role\":\"STATUS\"}"
                        .formatted(key.kid(), kind),
                entry);
        assertEquals(List.of(), new SchemaFiles().faults("log-entry.schema.json", entry));
    }

    @Test
    void of_a_lost_key_it_is_told_since_when() {
        var entry = entry(KeyState.COMPROMISED, LOST);
        assertEquals(
                "{\"at\":\"2026-06-01T12:00:00Z\",\"key\":\"%s\",\"kind\":\"key-compromised\",\"role\":\"STATUS\",\"since\":\"2026-05-28T09:30:00Z\"}"
                        .formatted(TestKeystore.keys().of(KeyRole.STATUS).kid()),
                entry);
        assertEquals(List.of(), new SchemaFiles().faults("log-entry.schema.json", entry));
    }

    private static String entry(KeyState state, @Nullable Instant lost) {
        var key = TestKeystore.keys().of(KeyRole.STATUS);
        var times = new KeyTimes(AT, AT, null, null, lost, lost);
        return KeyLeaf.of(new KeyRecord(key.published(), key.chain(), state, times), AT)
                .text();
    }
}
