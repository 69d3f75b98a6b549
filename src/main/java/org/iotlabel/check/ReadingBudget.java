package org.iotlabel.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much is read for one answer, in bytes and files. It counts files that are known from before too: otherwise an answer
 * would depend on what was asked earlier.
 */
final class ReadingBudget {
    /** Of one file. */
    static final long LARGEST = 8L * 1024 * 1024;

    static final int MOST_FILES = 100;
    private static final long MOST_BYTES = 32L * 1024 * 1024;

    private int files;
    private long bytes;

    /** Those of these that are read; one that is too large for itself takes nothing from the others. */
    static Set<Candidate> chosen(List<Candidate> all) {
        var budget = new ReadingBudget();
        return all.stream()
                .filter(one -> !isTooLarge(one.piece().size()))
                .sorted(Candidate.ORDER)
                .filter(one -> budget.takes(one.piece().size()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one more file is read. */
    boolean takes(long size) {
        files++;
        bytes += size;
        return files <= MOST_FILES && bytes <= MOST_BYTES;
    }

    static boolean isTooLarge(long size) {
        return size > LARGEST;
    }
}
