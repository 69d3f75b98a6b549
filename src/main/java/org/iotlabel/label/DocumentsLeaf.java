package org.iotlabel.label;

import java.time.Instant;
import java.util.List;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.Sha256Digest;

/**
 * That the signed documents of a label were published, as the public log has it: beside the entry of the credential, which was
 * made before them.
 *
 * @param serial without hyphens
 * @param edition 1 with the issue of the label
 * @param facts the digest of {@code label.json}
 * @param seal the digest of {@code label.cose}
 * @param certificate the digest of {@code label.pdf}
 */
record DocumentsLeaf(
        String kind,
        Instant at,
        String serial,
        int edition,
        Sha256Digest facts,
        Sha256Digest seal,
        Sha256Digest certificate) {
    static CanonicalJson of(Label label, List<LabelDocument> made, Instant at) {
        return CanonicalJson.of(new DocumentsLeaf(
                "documents-issued",
                at,
                label.serial().value(),
                label.statement().edition(),
                Sha256Digest.of(label.facts()),
                digest(made, LabelDocumentName.SEAL),
                digest(made, LabelDocumentName.CERTIFICATE)));
    }

    private static Sha256Digest digest(List<LabelDocument> made, LabelDocumentName name) {
        return made.stream()
                .filter(one -> one.name() == name)
                .map(one -> Sha256Digest.parse(one.digest()))
                .findAny()
                .orElseThrow();
    }
}
