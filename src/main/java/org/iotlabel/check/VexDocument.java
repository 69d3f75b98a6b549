package org.iotlabel.check;

import java.util.List;

/**
 * Statements about weaknesses, whatever they are written in.
 *
 * @param format what it is written in
 * @param vex whether it says to be VEX, and so has to say what VEX asks; other advisories need not
 * @param made when, as written; empty where it does not say
 * @param authored whether it says by whom
 */
record VexDocument(String format, boolean vex, String made, boolean authored, List<Statement> statements) {
    /** Where a product stands towards a weakness (CISA, "Minimum Requirements for VEX", section 2.4). */
    enum Stand {
        AFFECTED,
        NOT_AFFECTED,
        FIXED,
        UNDER_INVESTIGATION,
        UNKNOWN
    }

    /**
     * One statement.
     *
     * @param explained of AFFECTED, whether it says what to do; of NOT_AFFECTED, whether it says why
     */
    record Statement(String weakness, Stand stand, boolean explained) {}
}
