package org.iotlabel.check;

import java.time.LocalDate;
import java.util.List;

/**
 * What a machine found in the evidence of a case. The same bytes, firmware and requirements, the same day and the same rules
 * always give the same.
 *
 * @param rules the version of the rules, a number that grows
 * @param on the day that they were held against, in UTC
 * @param evidence the files that a machine reads; those of other kinds are not named
 */
public record MachineFindings(int rules, LocalDate on, List<CheckedEvidence> evidence) {
    public MachineFindings {
        evidence = List.copyOf(evidence);
    }
}
