package org.iotlabel.transparency;

/** Thrown for a checkpoint or a proof that does not show what it should. */
public final class ProofRefused extends RuntimeException {
    /** What is wrong. */
    public enum Reason {
        /** It cannot be read as a checkpoint. */
        UNREADABLE("it is no checkpoint"),
        /** It is the checkpoint of a log that is not the one that is believed. */
        OTHER_LOG("it is of another log"),
        /** The log has not signed it with a key of each algorithm that it has. */
        NOT_SIGNED("the log has not signed it with a key of each algorithm that it has"),
        /** A key has signed in the log's name that was lost, was put away before, or waits for its use. */
        SPENT_KEY("a key signed it that does not count"),
        /** A signature bears the name and id of a known key and is not by it. */
        BAD_SIGNATURE("a signature is wrong"),
        /** Fewer witnesses than are asked for have cosigned it. */
        TOO_FEW_WITNESSES("too few witnesses have seen it"),
        /** The path does not lead from the entry to the root. */
        NOT_INCLUDED("the entry is not in the tree");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        /** The reason in words. */
        public String sentence() {
            return sentence;
        }
    }

    private final Reason reason;

    ProofRefused(Reason reason) {
        super("Not believed: " + reason.sentence);
        this.reason = reason;
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }
}
