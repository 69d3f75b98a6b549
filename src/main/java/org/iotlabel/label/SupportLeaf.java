package org.iotlabel.label;

import java.time.Instant;
import java.time.YearMonth;
import org.iotlabel.signing.CanonicalJson;

/**
 * That security updates are promised for longer than the label says, as the public log has it. Its proof is the promise that
 * anybody can check: whoever signs the checkpoint signs what is in the tree.
 *
 * @param serial without hyphens
 * @param until the last month
 */
record SupportLeaf(String kind, Instant at, String serial, String until) {
    static CanonicalJson of(Serial label, YearMonth until, Instant at) {
        return CanonicalJson.of(new SupportLeaf("support-promised", at, label.value(), until.toString()));
    }
}
