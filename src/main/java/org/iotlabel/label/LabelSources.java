package org.iotlabel.label;

import org.iotlabel.scheme.BaselineDocument;
import org.iotlabel.scheme.PublishedBaselines;
import org.iotlabel.signing.Sha256Digest;

/**
 * All that the documents of a label are made of; each of them names the digest of the first.
 *
 * @param json the bytes of {@code label.json}
 * @param jwt the signed credential
 * @param baseline that the facts name by its digest; it lends the words of the requirements
 */
record LabelSources(byte[] json, String jwt, BaselineDocument baseline) {
    /** Those of a label that is signed. */
    static LabelSources of(Label label, PublishedBaselines baselines) {
        var named = LabelFacts.read(label.facts()).baseline();
        var baseline = baselines.of(named.version());
        if (!baseline.digest().equals(named.digest())) {
            throw new IllegalStateException(
                    "The baseline is not the one that label %s names".formatted(label.serial()));
        }
        return new LabelSources(label.facts(), label.jwt().orElseThrow(), baseline.document());
    }

    LabelFacts facts() {
        return LabelFacts.read(json);
    }

    Sha256Digest digest() {
        return Sha256Digest.of(json);
    }
}
