package org.iotlabel.verifier;

/** Verdicts in one word; they are part of the public interface. */
public enum VerdictCode {
    /** In force. */
    VALID,
    /** In force, but the months of promised security updates are over. */
    VALID_BUT_SUPPORT_ENDED,
    /** Not to be trusted for now. */
    SUSPENDED,
    /** Ended before its time. */
    WITHDRAWN,
    /** Over without blame: run out, or replaced by a newer label. */
    EXPIRED,
    /** No label of ours, or none that runs yet. */
    UNKNOWN_LABEL,
    /** Not what our key signed, or signed with a key that does not count. */
    BAD_SIGNATURE,
    /** Where the label stands cannot be found out, or only as it was too long ago. */
    STATUS_STALE,
    /** In force, but for another product than the one in hand. */
    PRODUCT_MISMATCH,
    /** It was in force when the whole scheme ended; nobody watches over it any more. */
    SCHEME_CLOSED;

    /** Whether what the label states may be shown as true. */
    public boolean isTrusted() {
        return this == VALID || this == VALID_BUT_SUPPORT_ENDED;
    }
}
