package org.iotlabel.verifier;

import java.time.Instant;

/** Where a label stands, as far as anybody knows. */
public sealed interface Standing {
    /**
     * Nothing stands against it.
     *
     * @param asOf when that was so
     */
    record Holds(Instant asOf) implements Standing {}

    /**
     * Something does.
     *
     * @param reason REVOKED, SUPERSEDED, EXPIRED or SUSPENDED
     */
    record Against(Reason reason, Instant asOf) implements Standing {}

    /**
     * It is not known.
     *
     * @param reason STATUS_OUTDATED or STATUS_UNAVAILABLE
     * @param detail the check that failed, as a code
     */
    record Unknown(Reason reason, String detail) implements Standing {}
}
