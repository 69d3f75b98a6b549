package org.iotlabel.scheme;

/** How strongly a requirement is asked. */
public enum Obligation {
    /** Must be met, or justified as not applicable, before its level can be reached. */
    MANDATORY,
    /** Counts towards score and coverage, and never blocks a level. */
    RECOMMENDED
}
