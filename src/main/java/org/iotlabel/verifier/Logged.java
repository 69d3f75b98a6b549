package org.iotlabel.verifier;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What the public log has about a label, as far as the proofs show that are at hand.
 *
 * @param sightings its documents, each once
 * @param promised the last month of security updates that was promised after the issue
 * @param refusal why none of the documents is believed to be there; empty where no proof says otherwise
 */
record Logged(List<Sighting> sightings, Optional<YearMonth> promised, Optional<Refused> refusal) {
    Finding finding() {
        return refusal.map(refused -> Finding.fail(Stage.LOG_INCLUSION, refused))
                .orElseGet(() -> sightings.isEmpty()
                        ? Finding.absent(Stage.LOG_INCLUSION, "No proof of the public log is at hand.")
                        : Finding.pass(Stage.LOG_INCLUSION, Sighting.sentence(sightings)));
    }

    /** Whether each document that bears a signature of the label was seen, to the byte. */
    boolean hasAllOf(SignedLabel label) {
        return label.signatures().stream()
                .allMatch(signature -> Sighting.of(sightings, signature).isPresent());
    }
}
