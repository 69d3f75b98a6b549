package org.iotlabel.problem;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.handlers.FormBodyHandler;

/**
 * Tells a form that is broken or broke off from a fault of ours. The framework throws what comes to hand while it parses
 * one, so that only the place where it was thrown tells.
 */
final class FormFaults {
    private static final String FILES = "java.nio.file.";
    private static final String DISK = "sun.nio.";

    private FormFaults() {}

    static boolean caused(Throwable thrown) {
        return frames(thrown).anyMatch(frame -> frame.equals(FormBodyHandler.class.getName()))
                && frames(root(thrown)).noneMatch(frame -> frame.startsWith(FILES) || frame.startsWith(DISK));
    }

    private static Stream<String> frames(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace()).map(StackTraceElement::getClassName);
    }

    private static Throwable root(Throwable thrown) {
        var root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
