package org.iotlabel.assessment;

import java.time.Instant;
import java.util.UUID;

/**
 * News: a vendor has to act, or the attestation is dismissed. Whoever tells people of such things takes it from here.
 *
 * @param deadline until when
 */
public record DismissalAnnounced(UUID attestation, Instant deadline) {
    /** The topic in the outbox. */
    public static final String TOPIC = "dismissal-announced";
}
