package org.iotlabel.attestation;

import org.iotlabel.desk.Sent;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.CanonicalJson;

/**
 * The part of an attestation that one page shows and writes. A form carries the digest of its part, so that people who write
 * on different pages at the same time do not disturb each other; the door behind compares the version of the whole.
 */
final class SeenPart {
    private SeenPart() {}

    /** The version of a part that a form carries. */
    static String version(Object part) {
        return CanonicalJson.of(part).digest().hex();
    }

    /**
     * What the door is told as If-Match, where the part is still as the sender saw it.
     *
     * @param part as it is now
     * @throws Problem STALE where somebody wrote in it meanwhile
     */
    static String ifMatch(Sent sent, Attestation whole, Object part) {
        sent.version().mustBe(version(part));
        return "\"" + whole.version() + "\"";
    }
}
