package org.iotlabel.party;

/** Whether a vendor still signs with a key. */
enum KeyState {
    /** Seals made with it are taken; the vendor's administrators may retire it. */
    ACTIVE,
    /** Nothing new is taken; what it sealed stays sealed. Final. */
    RETIRED
}
