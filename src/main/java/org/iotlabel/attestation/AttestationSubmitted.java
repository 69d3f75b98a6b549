package org.iotlabel.attestation;

import java.util.UUID;

/** A vendor handed in a revision; the completeness check and the draw follow. */
public record AttestationSubmitted(UUID attestation, int revision) {
    /** The topic in the outbox. */
    public static final String TOPIC = "attestation-submitted";
}
