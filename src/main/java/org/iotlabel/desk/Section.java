package org.iotlabel.desk;

/** A part of the portal that the navigation leads to; each feature has a bean for each of its own. */
public interface Section {
    /** Its place among the others, the lowest first. */
    int order();

    /** Where it begins; what lies below that address belongs to it. */
    String href();

    /** What it is called. */
    String words();

    /** Whether the visitor has any business there. */
    boolean shown();
}
