package org.iotlabel.scheme;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What takes room on a page. */
interface Weighed {
    /** An entity as long as {@code &quot;} in the place of one byte. */
    int ESCAPED = 5;

    /** In bytes of HTML, at the most. */
    int weight();

    /** That of words, in which a template writes some letters as entities. */
    static int of(String words) {
        return words.getBytes(UTF_8).length
                + ESCAPED
                        * (int) words.chars()
                                .filter(letter -> "\"&'<>".indexOf(letter) >= 0)
                                .count();
    }
}
