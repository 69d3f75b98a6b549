package org.iotlabel.label;

import java.time.Instant;
import java.util.Map;
import org.iotlabel.signing.Sha256Digest;
import org.jspecify.annotations.Nullable;

/**
 * That a label's certificate for people was issued again, as the public log has it.
 *
 * @param serial without hyphens
 * @param facts the digest of {@code label.json}
 * @param certificate the digest of {@code label.pdf}
 * @param translations those of the same in other languages, by language tag; absent where there is none
 * @param lostKey the document key that was lost
 */
record CertificateLeaf(
        String kind,
        Instant at,
        String serial,
        int edition,
        Sha256Digest facts,
        Sha256Digest certificate,
        @Nullable Map<String, Sha256Digest> translations,
        String lostKey) {
    static final String KIND = "certificate-resigned";
}
