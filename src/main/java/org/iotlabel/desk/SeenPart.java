package org.iotlabel.desk;

import org.iotlabel.etag.Version;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.CanonicalJson;

/**
 * The part of a thing that one page shows and writes, such as one card of an attestation, or one verdict of an assessment. A form
 * carries the digest of its part, so that whoever writes on different pages at the same time, be it two people or one with two
 * windows, does not disturb the other; the door behind compares the version of the whole.
 */
public final class SeenPart {
    private SeenPart() {}

    /** The version of a part that a form carries. */
    public static String version(Object part) {
        return CanonicalJson.of(part).digest().hex();
    }

    /**
     * What the door is told as If-Match, where the part is still as the sender saw it.
     *
     * @param whole the version of the whole as it is now
     * @param part as it is now
     * @throws Problem STALE where somebody wrote in it meanwhile
     */
    public static String ifMatch(Sent sent, String whole, Object part) {
        return ifMatch(sent.version(), whole, part);
    }

    /** The same of a form that is sent in another way. */
    public static String ifMatch(Version seen, String whole, Object part) {
        seen.mustBe(version(part));
        return "\"" + whole + "\"";
    }
}
