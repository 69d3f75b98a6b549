package org.iotlabel.scheme;

import java.time.LocalDate;
import java.util.Optional;
import org.iotlabel.signing.Sha256Digest;

/**
 * A version of the baseline that everybody can read.
 *
 * @param version such as "1.0"
 * @param digest of the canonical bytes; what labels point at
 * @param state CONSULTATION or later
 * @param sunsetOn the last day on which it is in force, in UTC, once announced
 */
public record PublishedBaseline(
        String version,
        Sha256Digest digest,
        BaselineState state,
        Optional<LocalDate> sunsetOn,
        BaselineDocument document) {

    /** Whether attestations against it are taken on that day: in force, and not past its last day. */
    public boolean isInForceOn(LocalDate day) {
        return switch (state) {
            case EFFECTIVE -> true;
            case SUNSET -> sunsetOn.map(last -> !day.isAfter(last)).orElse(false);
            case DRAFT, CONSULTATION, WITHDRAWN -> false;
        };
    }
}
