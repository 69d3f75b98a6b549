package org.iotlabel.scheme;

import java.util.Set;

/** Where a version of the baseline stands. */
public enum BaselineState {
    /** Being written and not yet public; the scheme owner who drafts it moves next. */
    DRAFT,
    /** Public for comments and unchanged meanwhile; a second scheme owner moves next by publishing it. */
    CONSULTATION,
    /** In force: vendors attest against it, and its bytes never change; a scheme owner ends it by a sunset. */
    EFFECTIVE,
    /** In force until its last day; after that a scheme owner may withdraw it. */
    SUNSET,
    /** Out of use, and still readable for ever if it was public. */
    WITHDRAWN;

    /** Within a sentence, for people. */
    String words() {
        return switch (this) {
            case DRAFT -> "a draft";
            case CONSULTATION -> "laid open for comments";
            case EFFECTIVE -> "in force";
            case SUNSET -> "in force until its last day";
            case WITHDRAWN -> "withdrawn";
        };
    }

    /** The states that can follow this one. */
    public Set<BaselineState> next() {
        return switch (this) {
            case DRAFT -> Set.of(CONSULTATION, WITHDRAWN);
            case CONSULTATION -> Set.of(DRAFT, EFFECTIVE, WITHDRAWN);
            case EFFECTIVE -> Set.of(SUNSET);
            case SUNSET -> Set.of(WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
    }

    /** Whether nothing can follow. */
    public boolean isFinal() {
        return next().isEmpty();
    }
}
