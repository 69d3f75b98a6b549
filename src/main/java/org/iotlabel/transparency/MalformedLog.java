package org.iotlabel.transparency;

/** Something of a log cannot be read: a note, a tile, a proof, a key. The message says what, and repeats nothing of it. */
public final class MalformedLog extends RuntimeException {
    public MalformedLog(String message) {
        super(message);
    }
}
