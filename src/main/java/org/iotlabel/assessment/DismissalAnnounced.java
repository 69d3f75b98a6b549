package org.iotlabel.assessment;

import java.time.Instant;
import java.util.UUID;

/**
 * A vendor has to act, or the attestation is dismissed.
 *
 * @param deadline until when
 */
public record DismissalAnnounced(UUID attestation, Instant deadline) {
    /** The topic in the outbox. */
    public static final String TOPIC = "dismissal-announced";
}
