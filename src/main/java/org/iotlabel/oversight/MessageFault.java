package org.iotlabel.oversight;

import java.util.Arrays;
import java.util.regex.Pattern;

/** What sort of thing went wrong with a message, by the name of the exception that is kept of it. */
enum MessageFault {
    /** The state of things does not allow what should follow. */
    REFUSED("Problem|Illegal\\w*Step|EvidenceRefused"),
    DATABASE(".*(JDBC|SQL|Persistence|Transaction|Rollback|Lock|Constraint).*"),
    SIGNING("Key(store|s)Refused|SignatureRefused|ProviderException"),
    OTHER(".*");

    private final Pattern exceptions;

    MessageFault(String exceptions) {
        this.exceptions = Pattern.compile(exceptions);
    }

    static MessageFault of(String exception) {
        return Arrays.stream(values())
                .filter(fault -> fault.exceptions.matcher(exception).matches())
                .findFirst()
                .orElse(OTHER);
    }
}
