package org.iotlabel.verification;

import java.time.LocalDate;
import java.util.Optional;
import org.iotlabel.label.IssuedLabel;
import org.iotlabel.label.Serial;
import org.iotlabel.verifier.VerdictCode;

/** What there is to say of a label. One that cannot be trusted carries no product that could be shown as trusted. */
sealed interface Verdict {
    /** The verdict in one word, the same in every form of the answer. */
    VerdictCode code();

    /** In force. */
    record Valid(IssuedLabel label) implements Verdict {
        @Override
        public VerdictCode code() {
            return VerdictCode.VALID;
        }
    }

    /** In force, but the months of promised security updates are over. */
    record SupportEnded(IssuedLabel label) implements Verdict {
        @Override
        public VerdictCode code() {
            return VerdictCode.VALID_BUT_SUPPORT_ENDED;
        }
    }

    /** Not to be trusted for now. */
    record Suspended(IssuedLabel label) implements Verdict {
        @Override
        public VerdictCode code() {
            return VerdictCode.SUSPENDED;
        }
    }

    /** Ended before its time: taken away by the scheme, or given back by the vendor; its state says which. */
    record Withdrawn(IssuedLabel label) implements Verdict {
        @Override
        public VerdictCode code() {
            return VerdictCode.WITHDRAWN;
        }
    }

    /** Over without blame: run out, or replaced by a newer label; its state says which. */
    record Expired(IssuedLabel label) implements Verdict {
        @Override
        public VerdictCode code() {
            return VerdictCode.EXPIRED;
        }
    }

    /**
     * Ours, and its time has not begun. A label holds from the moment in which it is made, before anybody reads of it; so that this is
     * told by a clock that is wrong only.
     */
    record NotYet(IssuedLabel label) implements Verdict {
        @Override
        public VerdictCode code() {
            return VerdictCode.UNKNOWN_LABEL;
        }
    }

    /** No label of ours has this serial. */
    record Unknown(Cause cause) implements Verdict {
        /** Why not. */
        enum Cause {
            /** The check character does not fit: somebody mistyped. */
            MISTYPED,
            /** It does not even look like a serial. */
            NO_SERIAL,
            /** It is a serial that was never issued. */
            NEVER_ISSUED
        }

        @Override
        public VerdictCode code() {
            return VerdictCode.UNKNOWN_LABEL;
        }
    }

    /** What is on record under this serial is not what our key signed. */
    record BadSignature(Serial serial) implements Verdict {
        @Override
        public VerdictCode code() {
            return VerdictCode.BAD_SIGNATURE;
        }
    }

    /** Where the label stands cannot be found out at the moment. */
    record StatusStale(Serial serial) implements Verdict {
        @Override
        public VerdictCode code() {
            return VerdictCode.STATUS_STALE;
        }
    }

    /**
     * In force, but for another product than the one asked about.
     *
     * @param gtin the number that was asked about; empty where a name on the label passes for another one
     */
    record ProductMismatch(IssuedLabel label, Optional<String> gtin) implements Verdict {
        @Override
        public VerdictCode code() {
            return VerdictCode.PRODUCT_MISMATCH;
        }
    }

    /** It was in force when the whole scheme ended; nobody watches over it any more. */
    record SchemeClosed(IssuedLabel label, LocalDate closedOn) implements Verdict {
        @Override
        public VerdictCode code() {
            return VerdictCode.SCHEME_CLOSED;
        }
    }
}
