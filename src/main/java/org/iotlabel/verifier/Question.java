package org.iotlabel.verifier;

import java.time.Instant;
import java.util.Optional;

/**
 * What is asked of a document.
 *
 * @param at the instant that counts as now
 * @param gtin the trade number of the product in hand, in digits
 * @param firmware the version that runs on it
 */
public record Question(Instant at, Optional<String> gtin, Optional<String> firmware) {
    /** Nothing beside the document itself. */
    public static Question at(Instant at) {
        return new Question(at, Optional.empty(), Optional.empty());
    }
}
