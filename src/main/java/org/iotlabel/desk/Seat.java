package org.iotlabel.desk;

import java.util.UUID;

/**
 * One role of somebody in an organisation.
 *
 * @param kind what the organisation does in the scheme
 * @param state where it stands in the scheme
 * @param counts whether the role opens doors now: only while the organisation is admitted
 */
public record Seat(
        UUID organisation, String organisationName, String kind, String state, String role, boolean counts) {}
