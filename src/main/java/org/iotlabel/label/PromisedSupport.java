package org.iotlabel.label;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Until when a vendor promises security updates: a promise that only grows. */
@Embeddable
class PromisedSupport {
    @Nullable
    private String supportUntil;

    protected PromisedSupport() {}

    PromisedSupport(@Nullable YearMonth until) {
        this.supportUntil = until == null ? null : until.toString();
    }

    /** The last month of security updates that is promised now; empty where none is. */
    Optional<YearMonth> until() {
        return Optional.ofNullable(supportUntil).map(YearMonth::parse);
    }

    /** The end of that month (UTC), to the second. */
    Optional<Instant> lastMoment() {
        return until().map(month -> month.plusMonths(1)
                .atDay(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .minusSeconds(1));
    }

    /** Why support cannot be promised until a month; empty where it can. */
    Optional<Problem> whyNotUntil(YearMonth month) {
        return until().filter(promised -> !month.isAfter(promised))
                .map(promised -> new Problem(
                                LabelProblem.SUPPORT_ONLY_GROWS, "Support is promised until " + promised + " already.")
                        .with("supportUntil", promised.toString()));
    }

    /**
     * Promises it for longer.
     *
     * @throws Problem SUPPORT_ONLY_GROWS
     */
    void extend(YearMonth until) {
        whyNotUntil(until).ifPresent(problem -> {
            throw problem;
        });
        supportUntil = until.toString();
    }
}
