package org.iotlabel.label;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.Sha256Digest;
import org.jspecify.annotations.Nullable;

/**
 * That the signed documents of a label were published, as the public log has it: beside the entry of the credential, which was
 * made before them.
 *
 * @param serial without hyphens
 * @param edition 1 with the issue of the label
 * @param facts the digest of {@code label.json}
 * @param seal the digest of {@code label.cose}
 * @param certificate the digest of {@code label.pdf}
 * @param translations those of the same in other languages, by language tag; absent where there is none
 */
record DocumentsLeaf(
        String kind,
        Instant at,
        String serial,
        int edition,
        Sha256Digest facts,
        Sha256Digest seal,
        Sha256Digest certificate,
        @Nullable Map<String, Sha256Digest> translations) {
    static CanonicalJson of(Label label, List<LabelDocument> made, Instant at) {
        var certificates = CertificateDigests.of(made);
        return CanonicalJson.of(new DocumentsLeaf(
                "documents-issued",
                at,
                label.serial().value(),
                label.statement().edition(),
                Sha256Digest.of(label.facts()),
                CertificateDigests.digest(made, LabelDocumentName.SEAL),
                certificates.certificate(),
                certificates.translations()));
    }
}
