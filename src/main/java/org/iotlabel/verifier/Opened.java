package org.iotlabel.verifier;

import java.util.Optional;

/**
 * A document that could be opened.
 *
 * @param inside what is known of the label by the document itself, which only a bundle brings along
 * @param how what was checked, in a sentence
 * @param caution what the sentence warns of; empty where the document itself was checked
 */
record Opened(SignedLabel label, Optional<Records> inside, String how, Optional<Caution> caution) {
    Opened(SignedLabel label, String how) {
        this(label, Optional.empty(), how, Optional.empty());
    }

    /** The same, found by a code on something that nobody signed. */
    Opened on(String carrier) {
        return new Opened(
                label,
                inside,
                carrier + " itself is not verified, nor what is printed on it: only its code was read. " + how,
                Optional.of(Caution.CODE_ONLY));
    }

    /** All that is known beside the label. */
    Records beside(Records outside) {
        return inside.<Records>map(own -> new LayeredRecords(own, outside)).orElse(outside);
    }
}
