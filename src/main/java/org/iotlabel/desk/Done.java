package org.iotlabel.desk;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a form did, told on the page that it leads to; the address carries the name, never words of somebody's. */
public enum Done {
    SAVED,
    CREATED,
    SENT,
    UPLOADED,
    REMOVED,
    SUBMITTED,
    WITHDRAWN,
    CONFIRMED;

    /** The name of the parameter. */
    static final String PARAMETER = "done";

    /** An address that says so. */
    public String at(String path) {
        return path + (path.contains("?") ? "&" : "?") + PARAMETER + "=" + name();
    }

    static Optional<Done> called(@Nullable String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findAny();
    }
}
