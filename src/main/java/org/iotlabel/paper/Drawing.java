package org.iotlabel.paper;

/** What became of the wish to see a page of a PDF. */
public sealed interface Drawing {
    /**
     * The page as a picture of our own making.
     *
     * @param page its number, counted from 1; the last one where a later one was wished for
     * @param pages how many the document has
     * @param png the picture (ISO/IEC 15948)
     * @param words the letters on it in the order of the document, as far as it says them
     */
    record Drawn(int page, int pages, byte[] png, String words) implements Drawing {}

    /** Not drawn, and why. */
    enum NotDrawn implements Drawing {
        /** The file is larger than those that are drawn. */
        TOO_LARGE,
        /** It is broken, encrypted, has no page, or takes more time or memory than a page may. */
        UNREADABLE,
        /** Others are drawn, and the wait was too long. */
        BUSY
    }
}
