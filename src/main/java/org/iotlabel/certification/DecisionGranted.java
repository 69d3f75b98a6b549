package org.iotlabel.certification;

import java.util.UUID;

/** A label was granted; it is issued next. */
public record DecisionGranted(UUID decision, UUID attestation) {
    /** The topic in the outbox. */
    public static final String TOPIC = "decision-granted";
}
