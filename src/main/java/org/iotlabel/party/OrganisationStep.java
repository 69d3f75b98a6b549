package org.iotlabel.party;

import static org.iotlabel.party.OrganisationState.ADMITTED;
import static org.iotlabel.party.OrganisationState.APPLIED;
import static org.iotlabel.party.OrganisationState.REFUSED;
import static org.iotlabel.party.OrganisationState.SUSPENDED;

import org.iotlabel.audit.Actor;

/** A move of an organisation; the scheme owner makes each, and gives a reason. */
sealed interface OrganisationStep {
    /** Who moves it. */
    Actor actor();

    /** Why, in the actor's words. */
    String reason();

    /** The state that it starts from; admitting and reinstating lead to the same, but not from the same. */
    default OrganisationState source() {
        return switch (this) {
            case Admit _, Refuse _ -> APPLIED;
            case Suspend _ -> ADMITTED;
            case Reinstate _ -> SUSPENDED;
        };
    }

    /** The state that it leads to. */
    default OrganisationState target() {
        return switch (this) {
            case Admit _, Reinstate _ -> ADMITTED;
            case Refuse _ -> REFUSED;
            case Suspend _ -> SUSPENDED;
        };
    }

    /** What the audit trail calls it. */
    default String action() {
        return switch (this) {
            case Admit _ -> "organisation.admission";
            case Refuse _ -> "organisation.refusal";
            case Suspend _ -> "organisation.suspension";
            case Reinstate _ -> "organisation.reinstatement";
        };
    }

    /** Lets an applicant in. */
    record Admit(Actor actor, String reason) implements OrganisationStep {
        public Admit {
            reason = StatedReason.required(reason);
        }
    }

    /** Keeps an applicant out. */
    record Refuse(Actor actor, String reason) implements OrganisationStep {
        public Refuse {
            reason = StatedReason.required(reason);
        }
    }

    /** Stops all its members for now. */
    record Suspend(Actor actor, String reason) implements OrganisationStep {
        public Suspend {
            reason = StatedReason.required(reason);
        }
    }

    /** Ends a suspension. */
    record Reinstate(Actor actor, String reason) implements OrganisationStep {
        public Reinstate {
            reason = StatedReason.required(reason);
        }
    }
}
