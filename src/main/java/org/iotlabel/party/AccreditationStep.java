package org.iotlabel.party;

import static org.iotlabel.party.AccreditationState.APPLIED;
import static org.iotlabel.party.AccreditationState.LAPSED;
import static org.iotlabel.party.AccreditationState.RECOGNISED;
import static org.iotlabel.party.AccreditationState.SUSPENDED;
import static org.iotlabel.party.AccreditationState.WITHDRAWN;

import java.util.Set;
import org.iotlabel.audit.Actor;

/** A move of an accreditation. */
sealed interface AccreditationStep {
    /** Who moves it. */
    Actor actor();

    /** Why; empty where time moves. */
    String reason();

    /** The states that it can start from. */
    default Set<AccreditationState> sources() {
        return switch (this) {
            case Recognise _ -> Set.of(APPLIED);
            case Suspend _ -> Set.of(RECOGNISED);
            case Reinstate _ -> Set.of(SUSPENDED);
            case Lapse _ -> Set.of(RECOGNISED, SUSPENDED);
            case Withdraw _ -> Set.of(APPLIED, RECOGNISED, SUSPENDED);
        };
    }

    /** The state that it leads to. */
    default AccreditationState target() {
        return switch (this) {
            case Recognise _, Reinstate _ -> RECOGNISED;
            case Suspend _ -> SUSPENDED;
            case Lapse _ -> LAPSED;
            case Withdraw _ -> WITHDRAWN;
        };
    }

    /** What the audit trail calls it. */
    default String action() {
        return switch (this) {
            case Recognise _ -> "accreditation.recognition";
            case Suspend _ -> "accreditation.suspension";
            case Reinstate _ -> "accreditation.reinstatement";
            case Lapse _ -> "accreditation.lapse";
            case Withdraw _ -> "accreditation.withdrawal";
        };
    }

    /** The scheme owner takes the certificate for good. */
    record Recognise(Actor actor, String reason) implements AccreditationStep {
        public Recognise {
            reason = StatedReason.required(reason);
        }
    }

    /** The scheme owner stops it for now. */
    record Suspend(Actor actor, String reason) implements AccreditationStep {
        public Suspend {
            reason = StatedReason.required(reason);
        }
    }

    /** The scheme owner ends a suspension. */
    record Reinstate(Actor actor, String reason) implements AccreditationStep {
        public Reinstate {
            reason = StatedReason.required(reason);
        }
    }

    /** The scheme owner takes it away, or refuses the application. */
    record Withdraw(Actor actor, String reason) implements AccreditationStep {
        public Withdraw {
            reason = StatedReason.required(reason);
        }
    }

    /** Its last day is over. */
    record Lapse() implements AccreditationStep {
        @Override
        public Actor actor() {
            return Actor.SYSTEM;
        }

        @Override
        public String reason() {
            return "";
        }
    }
}
