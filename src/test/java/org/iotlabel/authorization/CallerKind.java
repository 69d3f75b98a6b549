package org.iotlabel.authorization;

import java.util.Arrays;
import java.util.Locale;

/** The columns of the authorization matrix: everybody who may knock at a door. */
enum CallerKind {
    ANONYMOUS,
    MEMBER,
    ADMIN,
    VENDOR_B,
    DRAWN,
    UNDRAWN,
    BODY_ADMIN,
    CERTIFIER,
    OWNER,
    MACHINE;

    /** The one that a column is headed by, such as {@code vendor B}. */
    static CallerKind titled(String title) {
        var name = title.replace(' ', '_').toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is called " + title));
    }
}
