package org.iotlabel.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What is looked for in the audit trail; each member that is there narrows the answer.
 *
 * @param subject the key of what was acted upon, in full
 * @param principal who acted
 * @param act what was done, in full or its beginning up to a dot, such as {@code label}
 * @param from the first instant
 * @param before the first instant that is too late
 */
public record AuditQuery(
        Optional<String> subject,
        Optional<UUID> principal,
        Optional<String> act,
        Optional<Instant> from,
        Optional<Instant> before) {}
