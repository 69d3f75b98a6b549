package org.iotlabel.desk;

/** What several sections are about; the navigation folds them into one menu. */
public enum Subject {
    /** Who takes part in the scheme. */
    PARTICIPANTS,
    /** The platform's own keys. */
    KEYS,
    /** Who did what, and whether the machinery is well. */
    OVERSIGHT
}
