package org.iotlabel.statuslist;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a bit of a Bitstring Status List means (section 2.1). Each purpose has a list of its own over the same places. */
public enum StatusPurpose {
    /** Ended for good. */
    REVOCATION("revocation", StatusValue.INVALID),
    /** Not to be trusted for now. */
    SUSPENSION("suspension", StatusValue.SUSPENDED);

    private final String word;
    private final StatusValue value;

    StatusPurpose(String word, StatusValue value) {
        this.word = word;
        this.value = value;
    }

    /** The value whose places have their bit set. */
    StatusValue value() {
        return value;
    }

    /** As it stands in a credential and in the address of its list. */
    @JsonValue
    @Override
    public String toString() {
        return word;
    }
}
