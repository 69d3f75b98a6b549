package org.iotlabel.statuslist;

import java.util.Arrays;
import java.util.Optional;

/** What a list says of one place (Token Status List section 7.1), the same in all forms. */
public enum StatusValue {
    /** It holds, as far as the list goes; also what a place says that was never given to anybody. */
    VALID(0),
    /** It was taken away or given back before its time. Never changes again. */
    INVALID(1),
    /** Not to be trusted for now. */
    SUSPENDED(2),
    /** It is over without blame: another one took its place, or it ran out. Never changes again. The one code that each application defines. */
    ENDED(3);

    private final int code;

    StatusValue(int code) {
        this.code = code;
    }

    /** The number that stands in the list and in the table. */
    int code() {
        return code;
    }

    static Optional<StatusValue> of(int code) {
        return Arrays.stream(values()).filter(value -> value.code == code).findAny();
    }
}
