package org.iotlabel.statuslist;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.iotlabel.signing.Sha256Digest;

/**
 * A signed list as it is handed out.
 *
 * @param content a compact JWS; never written to
 * @param digest of the content
 */
record StatusDocument(byte[] content, Sha256Digest digest) {
    static StatusDocument of(String jws) {
        var content = jws.getBytes(US_ASCII);
        return new StatusDocument(content, Sha256Digest.of(content));
    }
}
