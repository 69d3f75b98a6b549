package org.iotlabel.attestation;

import java.util.Optional;
import java.util.UUID;

/** What a floor above knows of the label that follows from an attestation that was granted. */
public interface LabelOfAttestation {
    /**
     * A label.
     *
     * @param serial as it is printed
     * @param page its vendor's page about it
     */
    record Issued(String serial, String page) {}

    /** The label that was issued for it; empty until one is. */
    Optional<Issued> of(UUID attestation);
}
