package org.iotlabel.label;

import java.time.Instant;
import org.iotlabel.signing.Sha256Digest;

/**
 * That a label's certificate for people was issued again, as the public log has it.
 *
 * @param serial without hyphens
 * @param facts the digest of {@code label.json}
 * @param certificate the digest of {@code label.pdf}
 * @param lostKey the document key that was lost
 */
record CertificateLeaf(
        String kind,
        Instant at,
        String serial,
        int edition,
        Sha256Digest facts,
        Sha256Digest certificate,
        String lostKey) {
    static final String KIND = "certificate-resigned";
}
