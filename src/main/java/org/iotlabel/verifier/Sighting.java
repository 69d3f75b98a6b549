package org.iotlabel.verifier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iotlabel.signing.Sha256Digest;

/**
 * That the public log has one exact document of a label.
 *
 * @param signed the digest of the document
 * @param at since when
 */
record Sighting(SignedDocument document, Sha256Digest signed, Instant at) {
    /** Since when the log has exactly this document; that says nothing of when another one was signed. */
    static Optional<Instant> of(List<Sighting> sightings, SignedLabel.Signature signature) {
        return sightings.stream()
                .filter(one ->
                        one.document() == signature.document() && one.signed().equals(signature.signed()))
                .map(Sighting::at)
                .findFirst();
    }

    /** What the log has, in a sentence. */
    static String sentence(List<Sighting> sightings) {
        return sightings.stream()
                .map(one -> "its " + one.document().words() + " since " + one.at())
                .collect(Collectors.joining(" and ", "The public log has ", "."));
    }
}
