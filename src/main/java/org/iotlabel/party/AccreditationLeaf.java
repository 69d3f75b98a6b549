package org.iotlabel.party;

import java.time.Instant;
import java.util.UUID;
import org.iotlabel.signing.CanonicalJson;

/**
 * That an accreditation was applied for or moved, as the public log has it.
 *
 * @param organisation the body
 * @param state where it stands since then
 */
record AccreditationLeaf(String kind, Instant at, UUID accreditation, UUID organisation, AccreditationState state) {
    static CanonicalJson of(Accreditation accreditation, Instant at) {
        return CanonicalJson.of(new AccreditationLeaf(
                "accreditation-changed", at, accreditation.id(), accreditation.organisation(), accreditation.state()));
    }
}
