package org.iotlabel.cose;

/** Thrown when a signed message is not accepted; says which check failed and nothing of what was signed. */
public final class CoseRefused extends RuntimeException {

    /** The check that failed; the first one in the order of this list. */
    public enum Reason {
        /** The text is not Base45 (RFC 9285 section 6). */
        NOT_BASE45("is not Base45"),
        /** It is longer than anything of ours. */
        TOO_LONG("is too long"),
        /** It is cut off, or holds a kind of item that is never used here. */
        NOT_CBOR("is not readable CBOR"),
        /** The same content has another, shorter or better ordered form (RFC 8949 section 4.2.1). */
        NOT_DETERMINISTIC("is not in the deterministic form"),
        /** A map says one thing twice (RFC 8949 section 5.6). */
        DUPLICATE_KEY("has a key twice"),
        /** Something follows the message. */
        TRAILING_BYTES("has something behind its end"),
        /** It is not a tagged COSE_Sign1 with an attached payload (RFC 9052 section 4.2). */
        NOT_SIGN1("is no COSE_Sign1"),
        /** The header asks for an extension that must be understood (RFC 9052 section 3.1). */
        CRITICAL_HEADER("has a critical header parameter"),
        /** The header's type is not the expected one (RFC 9596). */
        WRONG_TYPE("is of another type"),
        /** The header names no key, or one that is not known here. */
        UNKNOWN_KEY("names no known key"),
        /** The header's algorithm is not the one of the key. */
        WRONG_ALGORITHM("uses another algorithm than its key"),
        /** The signature was not made over these bytes with this key. */
        BAD_SIGNATURE("does not match its content"),
        /** It is signed, and what it says has not the form of a claims set of ours. */
        WRONG_CLAIMS("does not say what it must");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Reason reason;

    public CoseRefused(Reason reason) {
        super("The message " + reason.sentence);
        this.reason = reason;
    }

    /** Which check failed. */
    public Reason reason() {
        return reason;
    }
}
