package org.iotlabel.audit;

import java.util.UUID;

/**
 * Who acts.
 *
 * @param principal the person or machine
 * @param name how they are called in records, at the time of the act
 * @param role in which role they act, such as {@code VENDOR_ADMIN}
 */
public record Actor(UUID principal, String name, String role) {
    /** The application itself: its jobs and timers. */
    public static final Actor SYSTEM = new Actor(new UUID(0, 0), "system", "SYSTEM");
}
