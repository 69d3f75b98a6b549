package org.iotlabel.attestation;

import java.time.Instant;
import java.util.List;
import org.iotlabel.evidence.EvidenceReadView;
import org.iotlabel.evidence.PublicReadsOfDay;
import org.iotlabel.party.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who was given a piece of evidence, as its vendor sees it.
 *
 * @param reads each time that somebody in the case was, the first one first
 * @param publicReads how often the public was, once it came with a label
 */
record EvidenceReadersView(List<Read> reads, List<PublicReadsOfDay> publicReads) {
    /**
     * One time.
     *
     * @param role in which role somebody read it
     * @param name only of the vendor's own people and machines; of those who judge them, vendors learn the role
     */
    record Read(Instant at, String role, @Nullable String name) {
        static Read of(EvidenceReadView read) {
            var role = read.by().role();
            var own = role.equals(Role.VENDOR_MEMBER.name()) || role.equals(Role.VENDOR_ADMIN.name());
            return new Read(read.at(), role, own ? read.by().name() : null);
        }
    }

    static EvidenceReadersView of(List<EvidenceReadView> reads, List<PublicReadsOfDay> publicReads) {
        return new EvidenceReadersView(reads.stream().map(Read::of).toList(), publicReads);
    }
}
