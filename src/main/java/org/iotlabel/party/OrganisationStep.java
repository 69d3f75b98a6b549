package org.iotlabel.party;

import org.iotlabel.audit.Actor;

/** A move of an organisation; the scheme owner makes each, and gives a reason. */
sealed interface OrganisationStep {
    /** Who moves it. */
    Actor actor();

    /** Why, in the actor's words. */
    String reason();

    /** The state that it starts from; admitting and reinstating lead to the same, but not from the same. */
    OrganisationState source();

    /** The state that it leads to. */
    OrganisationState target();

    /** What the audit trail calls it. */
    String action();

    /** Lets an applicant in. */
    record Admit(Actor actor, String reason) implements OrganisationStep {
        public Admit {
            reason = StatedReason.required(reason);
        }

        @Override
        public OrganisationState source() {
            return OrganisationState.APPLIED;
        }

        @Override
        public OrganisationState target() {
            return OrganisationState.ADMITTED;
        }

        @Override
        public String action() {
            return "organisation.admission";
        }
    }

    /** Keeps an applicant out. */
    record Refuse(Actor actor, String reason) implements OrganisationStep {
        public Refuse {
            reason = StatedReason.required(reason);
        }

        @Override
        public OrganisationState source() {
            return OrganisationState.APPLIED;
        }

        @Override
        public OrganisationState target() {
            return OrganisationState.REFUSED;
        }

        @Override
        public String action() {
            return "organisation.refusal";
        }
    }

    /** Stops all its members for now. */
    record Suspend(Actor actor, String reason) implements OrganisationStep {
        public Suspend {
            reason = StatedReason.required(reason);
        }

        @Override
        public OrganisationState source() {
            return OrganisationState.ADMITTED;
        }

        @Override
        public OrganisationState target() {
            return OrganisationState.SUSPENDED;
        }

        @Override
        public String action() {
            return "organisation.suspension";
        }
    }

    /** Ends a suspension. */
    record Reinstate(Actor actor, String reason) implements OrganisationStep {
        public Reinstate {
            reason = StatedReason.required(reason);
        }

        @Override
        public OrganisationState source() {
            return OrganisationState.SUSPENDED;
        }

        @Override
        public OrganisationState target() {
            return OrganisationState.ADMITTED;
        }

        @Override
        public String action() {
            return "organisation.reinstatement";
        }
    }
}
