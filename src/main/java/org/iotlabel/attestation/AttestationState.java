package org.iotlabel.attestation;

import java.util.Set;
import org.iotlabel.problem.PlainWords;

/** Where an attestation stands. Granted, denied, dismissed and withdrawn are four different ends (47 CFR 8.210, 8.211). */
public enum AttestationState {
    /** Being written; the vendor moves next. */
    DRAFT,
    /** Sealed and handed in; the completeness check moves next. */
    SUBMITTED,
    /** Sent back with remarks; the vendor moves next, with a new revision. */
    RETURNED,
    /** Complete; an assessor is drawn and moves next by taking it up. */
    ACCEPTED,
    /** Being examined; the assessor moves next. */
    IN_EVALUATION,
    /** The vendor was asked something and moves next; the assessor's clock stands still (47 CFR 8.210(c)). */
    INFO_REQUESTED,
    /** The evaluation report is sealed; a certifier moves next by opening the review. */
    EVALUATED,
    /** Being reviewed; the certifier moves next with a decision. */
    IN_REVIEW,
    /** Decided in favour; the label follows. */
    GRANTED,
    /** Decided against, with reasons. */
    DENIED,
    /** Ended for a formal cause, such as a question that was never answered. */
    DISMISSED,
    /** Taken back by the vendor. */
    WITHDRAWN;

    /** Within a sentence, for people; {@link StateWords} has the same as a heading. */
    public String words() {
        return switch (this) {
            case DRAFT -> "a draft";
            case SUBMITTED -> "handed in";
            case INFO_REQUESTED -> "waiting for an answer of the vendor";
            case RETURNED -> "returned for correction";
            case ACCEPTED -> "waiting for assessors";
            case WITHDRAWN -> "taken back";
            case IN_EVALUATION, EVALUATED, IN_REVIEW, GRANTED, DENIED, DISMISSED -> PlainWords.of(this);
        };
    }

    /** The states that can follow this one. */
    public Set<AttestationState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(ACCEPTED, RETURNED, WITHDRAWN);
            case RETURNED -> Set.of(SUBMITTED, DISMISSED, WITHDRAWN);
            case ACCEPTED -> Set.of(IN_EVALUATION, RETURNED, WITHDRAWN);
            case IN_EVALUATION -> Set.of(INFO_REQUESTED, RETURNED, EVALUATED, WITHDRAWN);
            case INFO_REQUESTED -> Set.of(IN_EVALUATION, DISMISSED, WITHDRAWN);
            case EVALUATED -> Set.of(IN_REVIEW, WITHDRAWN);
            case IN_REVIEW -> Set.of(GRANTED, DENIED, IN_EVALUATION, WITHDRAWN);
            case GRANTED, DENIED, DISMISSED, WITHDRAWN -> Set.of();
        };
    }

    /** Whether nothing can follow. */
    public boolean isFinal() {
        return next().isEmpty();
    }

    /** Whether the vendor may still write in it. */
    public boolean isOpenForWriting() {
        return this == DRAFT || this == RETURNED;
    }
}
