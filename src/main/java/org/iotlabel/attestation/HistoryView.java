package org.iotlabel.attestation;

import java.time.Instant;
import java.util.Map;

/**
 * One move, as the vendor sees it.
 *
 * @param role in which role somebody moved it; vendors learn the role and not the name of those who judge them
 */
record HistoryView(
        Instant at,
        AttestationState from,
        AttestationState to,
        String role,
        String reason,
        Map<String, Object> details) {
    static HistoryView of(HistoryEntry entry) {
        return new HistoryView(
                entry.at(), entry.fromState(), entry.toState(), entry.actor().role(), entry.reason(), entry.details());
    }
}
