package org.iotlabel.scheme;

import java.util.Locale;

/** How a scheme owner moves a version of the baseline. */
enum OwnersMove {
    CONSULTATION,
    REOPENING,
    PUBLICATION,
    SUNSET,
    WITHDRAWAL;

    /** What the API calls it. */
    String action() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where the version stands afterwards. */
    BaselineState target() {
        return switch (this) {
            case CONSULTATION -> BaselineState.CONSULTATION;
            case REOPENING -> BaselineState.DRAFT;
            case PUBLICATION -> BaselineState.EFFECTIVE;
            case SUNSET -> BaselineState.SUNSET;
            case WITHDRAWAL -> BaselineState.WITHDRAWN;
        };
    }
}
