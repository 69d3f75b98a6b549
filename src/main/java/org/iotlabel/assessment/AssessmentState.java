package org.iotlabel.assessment;

import java.util.Set;

/** Where one assessor's examination of one submission stands. */
enum AssessmentState {
    /** Drawn and asked; the assessor moves next by accepting or declining. */
    OFFERED,
    /** Being examined; the assessor moves next by sealing the report. */
    ACCEPTED,
    /** The report is sealed; the certifier moves next, by sending it back or by deciding on it. */
    SEALED,
    /** Refused, laid down, or not answered in time; another one is drawn. */
    DECLINED,
    /** There is nothing left to examine: the submission was returned, taken back or dismissed. */
    CANCELLED;

    /** The states that can follow this one. */
    Set<AssessmentState> next() {
        return switch (this) {
            case OFFERED -> Set.of(ACCEPTED, DECLINED, CANCELLED);
            case ACCEPTED -> Set.of(SEALED, DECLINED, CANCELLED);
            case SEALED -> Set.of(ACCEPTED);
            case DECLINED, CANCELLED -> Set.of();
        };
    }

    /** Whether it still holds its seat: as long as it does, nobody else is drawn for it. */
    boolean holdsSeat() {
        return switch (this) {
            case OFFERED, ACCEPTED, SEALED -> true;
            case DECLINED, CANCELLED -> false;
        };
    }

    /** Whether its assessor may see what the vendor submitted in confidence. */
    boolean opensFile() {
        return switch (this) {
            case ACCEPTED, SEALED -> true;
            case OFFERED, DECLINED, CANCELLED -> false;
        };
    }
}
