package org.iotlabel.assessment;

import java.util.UUID;

/** Somebody left a seat of an attestation; another one has to be drawn. */
record SeatVacated(UUID attestation) {
    /** The topic in the outbox. */
    static final String TOPIC = "seat-vacated";
}
