package org.iotlabel.signing;

/** Thrown for a JWK that cannot be registered; it repeats nothing of the key, which may hold a secret. */
public final class JwkRefused extends RuntimeException {

    /** Why the key is refused. */
    public enum Reason {
        /** It is no JWK, or its numbers are no key. */
        UNREADABLE("is not a readable JWK"),
        /** It holds the private part: register the public one, and make a new key, for this one is known now. */
        PRIVATE_PART("holds a private part"),
        /** Neither EC on P-256, nor Ed25519, nor RSA of 2048 to 8192 bits with an exponent of 65537 or more. */
        KIND("is not EC P-256, Ed25519 or RSA of 2048 to 8192 bits"),
        /** Its {@code use}, {@code alg} or {@code kid} says that it is meant for something else. */
        OTHER_USE("is not meant for signatures of its kind");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Reason reason;

    JwkRefused(Reason reason) {
        super("The key " + reason.sentence);
        this.reason = reason;
    }

    /** Why the key is refused. */
    public Reason reason() {
        return reason;
    }
}
