package org.iotlabel.verifier;

/** Why a stage fails. Of several, the first in the order of this list decides the verdict. */
public enum Reason {
    /** It cannot be read as any document of a label: cut off, too large, another format. */
    UNREADABLE(VerdictCode.UNKNOWN_LABEL),
    /** A code that leads to an address made to look like ours. */
    LOOK_ALIKE_HOST(VerdictCode.UNKNOWN_LABEL),
    /** It is of another scheme, leads elsewhere, or was signed by somebody else's authority. */
    NOT_OURS(VerdictCode.UNKNOWN_LABEL),
    /** It was not signed by the key it names, or was changed since. */
    BAD_SIGNATURE(VerdictCode.BAD_SIGNATURE),
    /** It names a key that is none of ours for this kind of document. */
    UNKNOWN_KEY(VerdictCode.BAD_SIGNATURE),
    /** Signed rightly, but two readers could understand it differently, or it contradicts itself. */
    MALFORMED(VerdictCode.BAD_SIGNATURE),
    /** Nothing proves that it was signed before the key was lost. */
    KEY_COMPROMISED(VerdictCode.BAD_SIGNATURE),
    /** It was signed after its key had been retired, or before it was in use. */
    KEY_RETIRED(VerdictCode.BAD_SIGNATURE),
    /** The proof that came with it does not show that the public log has seen it. */
    NOT_LOGGED(VerdictCode.BAD_SIGNATURE),
    /** It claims a level, a score or a grade that its own facts do not give. */
    SCOPE_MISMATCH(VerdictCode.BAD_SIGNATURE),
    /** The serial is well formed, and nothing at hand says that it was ever given out. */
    UNKNOWN_SERIAL(VerdictCode.UNKNOWN_LABEL),
    /** It was withdrawn or given back before its time. */
    REVOKED(VerdictCode.WITHDRAWN),
    /** A newer label of the same product has replaced it; no blame falls on it. */
    SUPERSEDED(VerdictCode.EXPIRED),
    /** It has run out. */
    EXPIRED(VerdictCode.EXPIRED),
    /** It does not run yet. */
    NOT_YET(VerdictCode.UNKNOWN_LABEL),
    /** It is suspended. */
    SUSPENDED(VerdictCode.SUSPENDED),
    /** What is known of its status is too old. */
    STATUS_OUTDATED(VerdictCode.STATUS_STALE),
    /** Nothing is known of its status. */
    STATUS_UNAVAILABLE(VerdictCode.STATUS_STALE),
    /** The scheme has ended. */
    SCHEME_ENDED(VerdictCode.SCHEME_CLOSED),
    /** A name on it is written so that it looks like another name. */
    CONFUSABLE_NAME(VerdictCode.PRODUCT_MISMATCH),
    /** It does not cover the trade number or the firmware that was asked about. */
    OTHER_PRODUCT(VerdictCode.PRODUCT_MISMATCH),
    /** The last month of promised security updates is over. */
    SUPPORT_ENDED(VerdictCode.VALID_BUT_SUPPORT_ENDED);

    private final VerdictCode verdict;

    Reason(VerdictCode verdict) {
        this.verdict = verdict;
    }

    /** What to think of a label of which this is the first reason. */
    public VerdictCode verdict() {
        return verdict;
    }
}
