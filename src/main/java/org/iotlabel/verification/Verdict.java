package org.iotlabel.verification;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iotlabel.label.IssuedLabel;
import org.iotlabel.label.Serial;

/** What there is to say of a label. One that cannot be trusted carries no product that could be shown as trusted. */
sealed interface Verdict {
    /** The verdict in one word, the same in every form of the answer. */
    Code code();

    /** Verdicts in one word; they are part of the public interface. */
    @Schema(name = "LabelVerdict")
    enum Code {
        VALID,
        VALID_BUT_SUPPORT_ENDED,
        SUSPENDED,
        WITHDRAWN,
        EXPIRED,
        UNKNOWN_LABEL,
        BAD_SIGNATURE,
        STATUS_STALE,
        PRODUCT_MISMATCH,
        SCHEME_CLOSED
    }

    /** In force. */
    record Valid(IssuedLabel label) implements Verdict {
        @Override
        public Code code() {
            return Code.VALID;
        }
    }

    /** In force, but the months of promised security updates are over. */
    record SupportEnded(IssuedLabel label) implements Verdict {
        @Override
        public Code code() {
            return Code.VALID_BUT_SUPPORT_ENDED;
        }
    }

    /** Not to be trusted for now. */
    record Suspended(IssuedLabel label) implements Verdict {
        @Override
        public Code code() {
            return Code.SUSPENDED;
        }
    }

    /** Ended before its time: taken away by the scheme, or given back by the vendor; its state says which. */
    record Withdrawn(IssuedLabel label) implements Verdict {
        @Override
        public Code code() {
            return Code.WITHDRAWN;
        }
    }

    /** Over without blame: run out, or replaced by a newer label; its state says which. */
    record Expired(IssuedLabel label) implements Verdict {
        @Override
        public Code code() {
            return Code.EXPIRED;
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
        public Code code() {
            return Code.UNKNOWN_LABEL;
        }
    }

    /** What is on record under this serial is not what our key signed. */
    record BadSignature(Serial serial) implements Verdict {
        @Override
        public Code code() {
            return Code.BAD_SIGNATURE;
        }
    }

    /** Where the label stands cannot be found out at the moment. */
    record StatusStale(Serial serial) implements Verdict {
        @Override
        public Code code() {
            return Code.STATUS_STALE;
        }
    }

    /** In force, but for another product than the one asked about. */
    record ProductMismatch(IssuedLabel label, String gtin) implements Verdict {
        @Override
        public Code code() {
            return Code.PRODUCT_MISMATCH;
        }
    }

    /** It was in force when the whole scheme ended; nobody watches over it any more. */
    record SchemeClosed(IssuedLabel label, LocalDate closedOn) implements Verdict {
        @Override
        public Code code() {
            return Code.SCHEME_CLOSED;
        }
    }
}
