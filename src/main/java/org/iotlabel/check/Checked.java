package org.iotlabel.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a file that was read as one kind.
 *
 * @param kind null where it could not be told
 */
record Checked(@Nullable CheckKind kind, List<MachineFinding> findings) {
    Checked {
        findings = List.copyOf(findings);
    }

    /** The one thing that is said of a file that was not read. */
    static List<Checked> only(@Nullable CheckKind kind, FindingCode code, String message) {
        return List.of(new Checked(kind, new Found().say(code, message).all()));
    }
}
