package org.iotlabel.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did, as those who oversee read it.
 *
 * @param principal the person or machine; all zeros for the application itself
 * @param name what they were called then
 * @param role in which role they acted
 * @param act what was done, such as {@code label.suspend}
 * @param subjectType what it was done to, such as {@code label}
 * @param subject its key, as text
 * @param reason the words of the actor, where there are some
 * @param details what helps to understand it
 */
public record AuditLine(
        UUID id,
        Instant at,
        UUID principal,
        String name,
        String role,
        String act,
        String subjectType,
        String subject,
        @Nullable String reason,
        Map<String, Object> details) {
    static AuditLine of(AuditEntry entry) {
        return new AuditLine(
                entry.id,
                entry.at,
                entry.principal,
                entry.name,
                entry.role,
                entry.action,
                entry.objectType,
                entry.objectId,
                entry.reason,
                entry.details);
    }
}
