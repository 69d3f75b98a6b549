package org.iotlabel.check;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence, as a machine read it.
 *
 * @param digest {@code sha256:} and 64 hexadecimal digits, as claims and verdicts name it
 * @param kind what it was read as; absent where that could not be told
 * @param requirements those about which this kind of file speaks, by the baseline and of those that apply
 */
public record CheckedEvidence(
        UUID evidence,
        String digest,
        String fileName,
        @Nullable CheckKind kind,
        List<String> requirements,
        List<MachineFinding> findings) {
    public CheckedEvidence {
        requirements = List.copyOf(requirements);
        findings = List.copyOf(findings);
    }
}
