package org.iotlabel.label;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.iotlabel.statuslist.StatusValue;

/** Where a label stands. */
public enum LabelState {
    /** Its serial is taken and the bytes to be signed are fixed; the platform itself moves next. Not public yet. */
    ISSUING,
    /** In force; the scheme, the vendor and time can end it. */
    ACTIVE,
    /** Not to be trusted for now; the scheme moves next, by reinstating or withdrawing it. */
    SUSPENDED,
    /** Taken away by the scheme. */
    WITHDRAWN,
    /** Given back by the vendor. */
    SURRENDERED,
    /** Replaced by a newer label of the same product. */
    SUPERSEDED,
    /** Run out. It holds from the first instant after the validity, whether or not a job has written it yet. */
    EXPIRED;

    /** For people, as a sentence that can go on. */
    String sentence() {
        return switch (this) {
            case ISSUING -> "It is being issued";
            case ACTIVE -> "It is in force";
            case SUSPENDED -> "It is suspended";
            case WITHDRAWN -> "The scheme withdrew it";
            case SURRENDERED -> "Its holder gave it back";
            case SUPERSEDED -> "A newer label took its place";
            case EXPIRED -> "It has run out";
        };
    }

    /** The states that can follow this one. */
    public Set<LabelState> next() {
        return switch (this) {
            case ISSUING -> Set.of(ACTIVE);
            case ACTIVE -> Set.of(SUSPENDED, WITHDRAWN, SURRENDERED, SUPERSEDED, EXPIRED);
            case SUSPENDED -> Set.of(ACTIVE, WITHDRAWN, SURRENDERED, SUPERSEDED, EXPIRED);
            case WITHDRAWN, SURRENDERED, SUPERSEDED, EXPIRED -> Set.of();
        };
    }

    /** Those of a label that was issued; what is still being issued is nobody's business yet. */
    static Stream<LabelState> issued() {
        return Stream.of(values()).filter(state -> state != ISSUING);
    }

    /** Whether nothing can follow. */
    public boolean isFinal() {
        return next().isEmpty();
    }

    /**
     * What the status lists say of a label in this state: enough to come to the verdict that the service itself tells. Also
     * one that ran out is there, so that a reader whose clock is wrong learns that it is over.
     */
    StatusValue inStatusLists() {
        return switch (this) {
            case ISSUING, ACTIVE -> StatusValue.VALID;
            case SUSPENDED -> StatusValue.SUSPENDED;
            case WITHDRAWN, SURRENDERED -> StatusValue.INVALID;
            case SUPERSEDED, EXPIRED -> StatusValue.ENDED;
        };
    }

    /** What this state, as it was written, amounts to at an instant: the one place where time makes a label expire. */
    LabelState at(Instant now, Instant validUntil) {
        return next().contains(EXPIRED) && !now.isBefore(validUntil) ? EXPIRED : this;
    }
}
