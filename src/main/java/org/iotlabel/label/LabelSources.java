package org.iotlabel.label;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.iotlabel.scheme.BaselineDocument;
import org.iotlabel.scheme.PublishedBaselines;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.signing.SigningInput;
import org.iotlabel.signing.SigningKey;

/**
 * All that the documents of a label are made of; each of them names the digest of the first.
 *
 * @param edition for which they are made
 * @param json the bytes of {@code label.json}
 * @param jwt the signed credential
 * @param baseline that the facts name by its digest; it lends the words of the requirements
 * @param languages in which the certificate is made beside English
 */
record LabelSources(int edition, byte[] json, String jwt, BaselineDocument baseline, List<Locale> languages) {
    /** Those of a label that is signed. */
    static LabelSources of(Label label, PublishedBaselines baselines) {
        var named = LabelFacts.read(label.facts()).baseline();
        var baseline = baselines.of(named.version());
        if (!baseline.digest().equals(named.digest())) {
            throw new IllegalStateException(
                    "The baseline is not the one that label %s names".formatted(label.serial()));
        }
        return new LabelSources(
                label.statement().edition(),
                label.facts(),
                label.statement().jwt().orElseThrow(),
                baseline.document(),
                label.languages());
    }

    /** The same for the edition that comes next, with another credential. */
    LabelSources next(String credential) {
        return new LabelSources(edition + 1, json, credential, baseline, languages);
    }

    /** The same for the edition that comes next. */
    LabelSources next() {
        return next(jwt);
    }

    LabelFacts facts() {
        return LabelFacts.read(json);
    }

    Serial serial() {
        return facts().serial();
    }

    Sha256Digest digest() {
        return Sha256Digest.of(json);
    }

    /** The key that signed the credential. */
    String kid() {
        return SigningInput.of(jwt).kid();
    }

    /**
     * When something is signed beside the credential, if that has to be said: a key that came to sign only after the label
     * began would else be taken for one that signed before its time.
     */
    Optional<Instant> signedAt(SigningKey key, Instant now) {
        var isFirst = edition == 1
                && key.kid().equals(kid())
                && SigningInput.of(jwt).signedAt().isEmpty();
        return isFirst ? Optional.empty() : Optional.of(now);
    }
}
