package org.iotlabel.scheme;

import java.time.Instant;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.Sha256Digest;

/**
 * That a version of the baseline was published, as the public log has it.
 *
 * @param digest of its canonical bytes
 */
record BaselineLeaf(String kind, Instant at, String version, Sha256Digest digest) {
    static CanonicalJson of(Baseline baseline, Instant at) {
        return CanonicalJson.of(new BaselineLeaf("baseline-published", at, baseline.edition(), baseline.digest()));
    }
}
