package org.iotlabel.label;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iotlabel.signing.Sha256Digest;
import org.jspecify.annotations.Nullable;

/**
 * The certificates of one edition as the public log names them.
 *
 * @param certificate the digest of {@code label.pdf}
 * @param translations those of the same in other languages, by language tag; absent where there is none
 */
record CertificateDigests(
        Sha256Digest certificate, @Nullable Map<String, Sha256Digest> translations) {
    static CertificateDigests of(List<LabelDocument> made) {
        var translations = new TreeMap<String, Sha256Digest>();
        made.forEach(one -> one.name()
                .translatedInto()
                .ifPresent(language -> translations.put(language.toLanguageTag(), Sha256Digest.parse(one.digest()))));
        return new CertificateDigests(
                digest(made, LabelDocumentName.CERTIFICATE), translations.isEmpty() ? null : translations);
    }

    /** The digest of the document of that name. */
    static Sha256Digest digest(List<LabelDocument> made, LabelDocumentName name) {
        return made.stream()
                .filter(one -> one.name() == name)
                .map(one -> Sha256Digest.parse(one.digest()))
                .findAny()
                .orElseThrow();
    }
}
