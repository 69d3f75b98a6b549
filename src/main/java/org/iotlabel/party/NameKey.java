package org.iotlabel.party;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What two names must share to count as the same: compatibility forms, case and space make no difference. */
final class NameKey {
    private NameKey() {}

    static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** Of a name that may be missing; blank is missing too. */
    static @Nullable String ofOptional(@Nullable String name) {
        return name == null || name.isBlank() ? null : of(name);
    }
}
