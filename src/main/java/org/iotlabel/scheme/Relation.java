package org.iotlabel.scheme;

/** How our requirement relates to the provision it is mapped to, seen from our side. */
public enum Relation {
    /** Meeting the one is meeting the other. */
    EQUAL,
    /** Our requirement asks for a part of the provision. */
    SUBSET,
    /** Our requirement asks for all of the provision and more. */
    SUPERSET,
    /** The two share a part, and each asks for something the other does not. */
    INTERSECTS
}
