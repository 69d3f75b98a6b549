package org.iotlabel.publiclog;

import java.util.Optional;
import org.iotlabel.frame.Frame;
import org.iotlabel.frame.Words;

/**
 * What was typed into the field for the number of an entry, where no entry can be shown for it.
 *
 * @param typed as it came, as far as the field takes it; empty where nothing was asked for
 * @param fault why there is none, in the reader's language; empty where nothing is wrong
 */
record AskedEntry(String typed, String fault) {
    static final AskedEntry NONE = new AskedEntry("", "");

    private static final int MOST_DIGITS = 18;
    /** As the field of the page has it, in letters. */
    private static final int LONGEST = 30;

    /** What is longer is no number; the page has it in the field and in six links. */
    AskedEntry {
        typed = typed.substring(0, Math.min(typed.length(), LONGEST));
    }

    /** As our pages write numbers, whatever separates the groups of digits there; empty where it is no number. */
    static Optional<Long> number(String typed) {
        var digits = typed.replaceAll("[\\s\\u00a0\\u202f.,'’]", "");
        if (!digits.matches("[0-9]+")) {
            return Optional.empty();
        }
        return Optional.of(digits.length() > MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(digits));
    }

    /**
     * That no entry is there.
     *
     * @param size how many entries the log has
     */
    static AskedEntry missing(String typed, long size, Frame frame) {
        var words = Words.in(frame.language(), LogEntryMessages.class);
        if (number(typed).isEmpty()) {
            return new AskedEntry(typed, words.notANumber());
        }
        return new AskedEntry(typed, size == 0 ? words.noEntries() : words.noSuchNumber(frame.number(size - 1)));
    }
}
