package org.iotlabel.statuslist;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a bit of a Bitstring Status List means (section 2.1). Each purpose has a list of its own over the same places; the two
 * lists together are the two bits of a {@link StatusValue}: where both are set, it is over without blame.
 */
public enum StatusPurpose {
    /** Ended for good. */
    REVOCATION("revocation", 1),
    /** Not to be trusted for now; beside a revocation, that it ended without blame. */
    SUSPENSION("suspension", 2);

    private final String word;
    private final int bit;

    StatusPurpose(String word, int bit) {
        this.word = word;
        this.bit = bit;
    }

    /** Whether a place with that value has its bit set. */
    boolean isSetBy(StatusValue value) {
        return (value.code() & bit) != 0;
    }

    /** As it stands in a credential and in the address of its list. */
    @JsonValue
    @Override
    public String toString() {
        return word;
    }
}
