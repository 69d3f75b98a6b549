package org.iotlabel.assessment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The piece of evidence that is looked at.
 *
 * @param frame the address that shows it within the page; empty where it is not shown
 * @param whyNot why it is not shown; empty where it is
 * @param place which of its pages that is; empty where it has none
 * @param turns other ways to look at it
 */
record OpenedExhibit(Exhibit exhibit, String frame, String whyNot, String place, List<Turn> turns) {
    /** The name of the parameter that says which piece it is. */
    static final String EVIDENCE = "evidence";

    /** Of the parameter that says which page of it. */
    static final String PAGE = "page";

    /** Of the parameter that asks for a list of parts as it is written. */
    static final String WRITTEN = "written";

    /** A link to another page of it, or to another way of showing it. */
    record Turn(String href, String words) {}

    /**
     * What somebody asks to look at.
     *
     * @param page counted from 1
     */
    record Wish(UUID evidence, int page, boolean written) {
        static @Nullable Wish of(@Nullable UUID evidence, @Nullable Integer page, @Nullable Boolean written) {
            return evidence == null ? null : new Wish(evidence, page(page), Boolean.TRUE.equals(written));
        }

        /** A page that is named; the first one where none is. */
        static int page(@Nullable Integer named) {
            return named == null ? 1 : Math.max(1, named);
        }
    }

    /** The address of a page with that piece of evidence open. */
    static String at(String here, Exhibit exhibit, String more) {
        return at(here, exhibit.id(), more);
    }

    static String at(String here, UUID exhibit, String more) {
        return here + (here.contains("?") ? "&" : "?") + EVIDENCE + "=" + exhibit + more + "#viewer";
    }
}
