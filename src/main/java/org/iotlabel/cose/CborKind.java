package org.iotlabel.cose;

/** The kinds of items, in the order of their numbers (RFC 8949 section 3.1). */
enum CborKind {
    UNSIGNED,
    NEGATIVE,
    BYTES,
    TEXT,
    ARRAY,
    MAP,
    TAG,
    SIMPLE;

    /** From here on the number that belongs to an item does not fit beside the kind; one byte follows, then 2, 4, 8. */
    static final int ONE_BYTE = 24;
}
