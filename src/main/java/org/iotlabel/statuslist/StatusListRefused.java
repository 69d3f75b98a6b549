package org.iotlabel.statuslist;

import org.iotlabel.signing.SignatureRefused;

/** Thrown when a list says nothing that can be relied upon. Whoever catches it knows nothing of the status, not even good. */
public final class StatusListRefused extends RuntimeException {
    /** The check that failed, with the attack or the fault that it stops. */
    public enum Reason {
        /** It is no compact JWS, or larger than any of ours: garbage that keeps a parser busy. */
        UNREADABLE("is not a readable JWS"),
        /** Its header asks for an extension that changes what the signature means. */
        CRITICAL_HEADER("has a critical header parameter"),
        /** Another document of the same signer, such as a label, passed off as a list. */
        WRONG_TYPE("is of another type"),
        /** Signed by somebody, but not with a key that its issuer has for lists. */
        UNKNOWN_KEY("names no known key"),
        /** "none", or the public key used as a shared secret. */
        WRONG_ALGORITHM("uses another algorithm than its key"),
        /** Changed after it was signed. */
        BAD_SIGNATURE("does not match its signature"),
        /** Signed rightly, but not of the form that the specification gives it. */
        MALFORMED("is not of the form of a status list"),
        /** The list of another scheme, in which the same index is somebody else's. */
        OTHER_ISSUER("is of another issuer"),
        /** Another list of the same issuer, in which the same index is somebody else's. */
        OTHER_LIST("is another list"),
        /** The list of suspensions shown instead of the one of revocations, or the other way round. */
        WRONG_PURPOSE("has another purpose"),
        /** Signed for a time that has not begun: one of the two clocks is wrong. */
        NOT_YET("does not count yet"),
        /** An old list, from before the revocation, kept and shown again. */
        STALE("is too old"),
        /** The text around the compressed bytes is not the Base64url or Multibase that it must be. */
        BAD_ENCODING("is not encoded as it must be"),
        /** Cut off or damaged: part of the values is missing. */
        BAD_COMPRESSION("cannot be unpacked"),
        /** A few bytes that unpack to more than any list holds, to use up memory. */
        TOO_LARGE("unpacks to more than any list holds"),
        /** So few entries that asking for the list tells whom one asks about. */
        TOO_SHORT("has too few entries"),
        /** The place lies outside of the list, so the list says nothing of it. */
        INDEX_OUT_OF_RANGE("does not reach to the index"),
        /** A value that no reader of ours knows must not pass as good. */
        UNKNOWN_VALUE("holds a value that means nothing here");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        static Reason of(SignatureRefused.Reason reason) {
            return switch (reason) {
                case UNREADABLE -> UNREADABLE;
                case CRITICAL_HEADER -> CRITICAL_HEADER;
                case WRONG_TYPE -> WRONG_TYPE;
                case UNKNOWN_KEY -> UNKNOWN_KEY;
                case WRONG_ALGORITHM -> WRONG_ALGORITHM;
                case BAD_SIGNATURE -> BAD_SIGNATURE;
            };
        }
    }

    private final Reason reason;

    StatusListRefused(Reason reason) {
        super("The status list " + reason.sentence);
        this.reason = reason;
    }

    /** Which check failed. */
    public Reason reason() {
        return reason;
    }
}
