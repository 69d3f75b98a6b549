package org.iotlabel.desk;

import java.util.Optional;

/** A part of the portal that the navigation leads to; each feature has a bean for each of its own. */
public interface Section {
    /** Its place among the others, the lowest first. */
    int order();

    /** What it is about with others; empty where it stands for itself. */
    default Optional<Subject> subject() {
        return Optional.empty();
    }

    /** Where it begins; what lies below that address belongs to it. */
    String href();

    /** What it is called. */
    String words();

    /** Whether the visitor has any business there. */
    boolean shown();
}
