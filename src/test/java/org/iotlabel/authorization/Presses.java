package org.iotlabel.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Buttons that a test presses twice, and the forms that it knows by that. */
final class Presses {
    private final Set<String> forms = new TreeSet<>();

    /** Done by the first press, and by that alone. */
    void twice(Press press) {
        see(press.inARow());
    }

    /** The same where neither press could wait for the other. */
    void atOnce(Press press) throws Exception {
        see(press.atOnce());
    }

    private void see(Twice twice) {
        assertTrue(twice.isDone(), twice::toString);
        assertEquals(List.of(), twice.faults(), twice::toString);
        forms.add(twice.door());
    }

    /** All of these, and no others. */
    void mustHaveBeen(Set<String> wanted) {
        assertEquals(new TreeSet<>(wanted), forms);
    }
}
