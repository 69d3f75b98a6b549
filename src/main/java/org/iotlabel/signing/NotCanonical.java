package org.iotlabel.signing;

import org.jspecify.annotations.Nullable;

/** Thrown for content that has no single canonical form; names the flaw and the place. */
public final class NotCanonical extends RuntimeException {

    /** What is wrong with the content. */
    public enum Flaw {
        /** The bytes are not UTF-8. */
        NOT_UTF8("is not UTF-8 text"),
        /** The content is not a JSON object or array. */
        NOT_JSON("is not a JSON object or array"),
        /** An object names one member more than once. */
        DUPLICATE_MEMBER("names a member twice"),
        /** A text holds half a surrogate pair. */
        LONE_SURROGATE("holds half a surrogate pair"),
        /** A number is infinite, not a number, or an integer that a double cannot hold. */
        NUMBER_NOT_EXACT("is a number that a double cannot hold");

        private final String sentence;

        Flaw(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Flaw flaw;
    private final String pointer;

    NotCanonical(Flaw flaw, String pointer, @Nullable Throwable cause) {
        super((pointer.isEmpty() ? "The document" : pointer) + " " + flaw.sentence, cause);
        this.flaw = flaw;
        this.pointer = pointer;
    }

    /** What is wrong. */
    public Flaw flaw() {
        return flaw;
    }

    /** The JSON Pointer (RFC 6901) of the place, empty for the whole document. */
    public String pointer() {
        return pointer;
    }
}
