package org.iotlabel.party;

import java.util.List;
import java.util.UUID;

/** Somebody who assesses for a body, and whether the body's accreditations let them be drawn for some work. */
public sealed interface PoolEntry {
    /** The person. */
    UUID principal();

    /** How the person is called. */
    String name();

    /** The body. */
    UUID organisation();

    /** How the body is called. */
    String organisationName();

    /** Why they cannot be drawn, each reason once; empty where they can. */
    List<Ineligibility> whyNot();

    /**
     * Can be drawn.
     *
     * @param accreditation the one that covers the work; of several, the one that lasts longest
     * @param accreditationNumber the number of its certificate
     */
    record Eligible(
            UUID principal,
            String name,
            UUID organisation,
            String organisationName,
            UUID accreditation,
            String accreditationNumber)
            implements PoolEntry {
        @Override
        public List<Ineligibility> whyNot() {
            return List.of();
        }
    }

    /** Cannot be drawn. */
    record Ineligible(
            UUID principal, String name, UUID organisation, String organisationName, List<Ineligibility> whyNot)
            implements PoolEntry {}
}
