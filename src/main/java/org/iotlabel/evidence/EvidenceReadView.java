package org.iotlabel.evidence;

import java.time.Instant;
import org.iotlabel.audit.Actor;

/** Who read a piece of evidence, and when. */
public record EvidenceReadView(Actor by, Instant at) {
    static EvidenceReadView of(EvidenceRead read) {
        return new EvidenceReadView(read.by(), read.at());
    }
}
