package org.iotlabel.signing;

/** Thrown when a signature does not hold; says which check failed and nothing of what was signed. */
public final class SignatureRefused extends RuntimeException {

    /** The check that failed; the first one in the order of this list. */
    public enum Reason {
        /** It is not a compact JWS, or too large to be one of ours. */
        UNREADABLE("is not a readable JWS"),
        /** The header asks for an extension that must be understood. */
        CRITICAL_HEADER("has a critical header parameter"),
        /** The header's type is not the expected one. */
        WRONG_TYPE("is of another type"),
        /** The header names no key, or one that is not known here. */
        UNKNOWN_KEY("names no known key"),
        /** The header's algorithm is not the one of the key. */
        WRONG_ALGORITHM("uses another algorithm than its key"),
        /** The signature was not made over these bytes with this key. */
        BAD_SIGNATURE("does not match its content");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Reason reason;

    SignatureRefused(Reason reason) {
        super("The signature " + reason.sentence);
        this.reason = reason;
    }

    /** Which check failed. */
    public Reason reason() {
        return reason;
    }
}
