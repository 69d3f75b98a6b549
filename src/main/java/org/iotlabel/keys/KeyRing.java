package org.iotlabel.keys;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.iotlabel.signing.PublicKeys;
import org.iotlabel.signing.SigningKeys;

/**
 * All our keys, in memory, as the database had them a moment ago. It tells {@code signing} which key signs now and which
 * ones have signed.
 */
@Singleton
class KeyRing {
    private final SigningKeys signing;
    private final PublicKeys published;
    private volatile List<KeyRecord> keys = List.of();

    KeyRing(SigningKeys signing, PublicKeys published) {
        this.signing = signing;
        this.published = published;
    }

    void set(List<KeyRecord> records) {
        // The key that signs now stands first among those of its role.
        var sorted = records.stream()
                .sorted(Comparator.comparing(record -> record.state() != KeyState.ACTIVE))
                .toList();
        // The same list as long as nothing has changed: by it others know whether what they made of it still holds.
        if (!sorted.equals(keys)) {
            keys = sorted;
        }
        published.replace(keys.stream().map(KeyRecord::key).toList());
        signing.use(keys.stream()
                .filter(record -> record.state() == KeyState.ACTIVE)
                .flatMap(record -> signing.withId(record.kid()).stream())
                .toList());
    }

    List<KeyRecord> keys() {
        return keys;
    }

    Optional<KeyRecord> find(String kid) {
        return keys.stream().filter(record -> record.kid().equals(kid)).findAny();
    }
}
