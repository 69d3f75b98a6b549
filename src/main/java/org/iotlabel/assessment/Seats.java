package org.iotlabel.assessment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.iotlabel.attestation.AttestationState;

/** How many assessors look at a submission. */
final class Seats {
    /** Where an attestation stands while somebody has to sit in each seat. */
    static final Set<AttestationState> UNDER_EVALUATION =
            EnumSet.of(AttestationState.ACCEPTED, AttestationState.IN_EVALUATION, AttestationState.INFO_REQUESTED);

    private static final int VERIFIED = 3;

    private Seats() {}

    /** Two from level 3 on, of different bodies; one below. */
    static int needed(int level) {
        return level >= VERIFIED ? 2 : 1;
    }

    /** The numbers of the seats that nobody holds. */
    static List<Integer> vacant(int level, List<Assessment> seated) {
        return IntStream.rangeClosed(1, needed(level))
                .filter(number -> seated.stream().noneMatch(assessment -> assessment.seat() == number))
                .boxed()
                .toList();
    }
}
