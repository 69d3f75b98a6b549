package org.iotlabel.scheme;

/** The bytes are not a baseline document. */
public class UnreadableBaseline extends RuntimeException {

    private final String pointer;

    UnreadableBaseline(String pointer, String message) {
        super(message);
        this.pointer = pointer;
    }

    /** The place of the fault as a JSON Pointer (RFC 6901); empty for the document as a whole. */
    public String pointer() {
        return pointer;
    }
}
