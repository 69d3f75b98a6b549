package org.iotlabel.party;

import static org.iotlabel.party.Role.CERTIFIER;
import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.iotlabel.audit.Actor;
import org.iotlabel.etag.Version;
import org.iotlabel.party.AccreditationStep.Recognise;
import org.iotlabel.party.AccreditationStep.Reinstate;
import org.iotlabel.party.AccreditationStep.Suspend;
import org.iotlabel.party.AccreditationStep.Withdraw;
import org.iotlabel.problem.Action;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What every door answers that leads to an accreditation; the scheme is offered its moves by the law that they ask. */
@ApplicationScoped
class AccreditationAnswers {
    private static final String WORDS = "…";

    private final Caller caller;
    private final Clock clock;

    AccreditationAnswers(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    AccreditationView view(Accreditation accreditation) {
        return AccreditationView.of(accreditation, clock.instant(), actions(accreditation));
    }

    RestResponse<AccreditationView> of(Accreditation accreditation) {
        return of(ResponseBuilder.ok(), accreditation);
    }

    RestResponse<AccreditationView> of(ResponseBuilder<AccreditationView> answer, Accreditation accreditation) {
        return answer.entity(view(accreditation))
                .tag(Version.tag(accreditation.version()))
                .build();
    }

    private List<Action> actions(Accreditation accreditation) {
        return caller.has(SCHEME_OWNER, CERTIFIER)
                ? List.of(
                        move(accreditation, "recognition", new Recognise(Actor.SYSTEM, WORDS)),
                        move(accreditation, "suspension", new Suspend(Actor.SYSTEM, WORDS)),
                        move(accreditation, "reinstatement", new Reinstate(Actor.SYSTEM, WORDS)),
                        move(accreditation, "withdrawal", new Withdraw(Actor.SYSTEM, WORDS)))
                : List.of();
    }

    private Action move(Accreditation accreditation, String name, AccreditationStep step) {
        return Action.of(
                name,
                "POST",
                "/api/v1/accreditations/" + accreditation.id() + "/" + name,
                caller.whyNot(SCHEME_OWNER).or(() -> accreditation.whyNot(step, clock.instant())));
    }
}
