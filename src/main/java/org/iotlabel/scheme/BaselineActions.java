package org.iotlabel.scheme;

import static org.iotlabel.party.Role.CERTIFIER;
import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.audit.Actor;
import org.iotlabel.party.Caller;
import org.iotlabel.problem.Action;
import org.iotlabel.problem.Problem;

/** Offers the scheme its moves of a version, by the law that the version itself asks, and everybody else nothing. */
@ApplicationScoped
class BaselineActions {
    private static final String WORDS = "…";

    private final Caller caller;
    private final Clock clock;

    BaselineActions(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    BaselineView view(Baseline baseline) {
        return BaselineView.of(baseline, of(baseline));
    }

    private List<Action> of(Baseline baseline) {
        if (!caller.has(SCHEME_OWNER, CERTIFIER)) {
            return List.of();
        }
        var at = "/api/v1/baselines/" + baseline.edition();
        var by = new Actor(caller.principal(), caller.name(), SCHEME_OWNER.name());
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var moves = Stream.of(
                Action.of("text", "PUT", at, caller.whyNot(SCHEME_OWNER).or(baseline::whyNotWritten)),
                Action.of("consultation", "POST", at + "/consultation", whyNot(baseline, new Step.Consult(by))),
                Action.of("reopening", "POST", at + "/reopening", whyNot(baseline, new Step.Reopen(by, WORDS))),
                Action.of(
                        "publication",
                        "POST",
                        at + "/publication",
                        whyNot(baseline, new Step.Publish(by, baseline.digest()))),
                Action.of("sunset", "POST", at + "/sunset", whyNot(baseline, new Step.Sunset(by, WORDS, today))),
                Action.of("withdrawal", "POST", at + "/withdrawal", whyNot(baseline, new Step.Withdraw(by, WORDS))));
        return Stream.concat(moves, successor(baseline)).toList();
    }

    /** The version in force is where the next one begins. */
    private Stream<Action> successor(Baseline baseline) {
        return switch (baseline.state()) {
            case EFFECTIVE, SUNSET ->
                Stream.of(Action.of("draft", "POST", "/api/v1/baselines", caller.whyNot(SCHEME_OWNER)));
            case DRAFT, CONSULTATION, WITHDRAWN -> Stream.empty();
        };
    }

    private Optional<Problem> whyNot(Baseline baseline, Step step) {
        return caller.whyNot(SCHEME_OWNER).or(() -> baseline.whyNot(step, clock.instant()));
    }
}
