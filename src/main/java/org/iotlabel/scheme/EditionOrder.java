package org.iotlabel.scheme;

import java.util.Arrays;
import java.util.Comparator;

/** Which of two versions comes after the other, by their numbers. */
final class EditionOrder {
    /** The earliest first. */
    static final Comparator<String> ASCENDING =
            Comparator.<String, Long>comparing(edition -> part(edition, 0)).thenComparing(edition -> part(edition, 1));

    private EditionOrder() {}

    static boolean isLater(String edition, String than) {
        return ASCENDING.compare(edition, than) > 0;
    }

    private static long part(String edition, int index) {
        return Arrays.stream(edition.split("\\.")).map(Long::valueOf).toList().get(index);
    }
}
