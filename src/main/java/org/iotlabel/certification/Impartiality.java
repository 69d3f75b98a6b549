package org.iotlabel.certification;

import static org.iotlabel.party.Role.CERTIFIER;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.iotlabel.assessment.Evaluators;
import org.iotlabel.attestation.Attestation;
import org.iotlabel.party.Caller;
import org.iotlabel.party.PartyProblem;
import org.iotlabel.party.Relations;
import org.iotlabel.problem.Problem;

/**
 * Who may not judge a product: whoever evaluated it, in whatever revision, and whoever is bound to its vendor or was
 * within 730 days (ISO/IEC 17065 sections 4.2 and 7.6.2). A trigger refuses the same in the database.
 */
@ApplicationScoped
class Impartiality {
    private final Evaluators evaluators;
    private final Relations relations;
    private final Caller caller;
    private final Clock clock;

    Impartiality(Evaluators evaluators, Relations relations, Caller caller, Clock clock) {
        this.evaluators = evaluators;
        this.relations = relations;
        this.caller = caller;
        this.clock = clock;
    }

    /** What binds the caller to a product, as a person or by the organisation they act for. */
    Optional<Problem> whyNot(Attestation attestation) {
        var person = caller.principal();
        if (evaluators.everInvolved(attestation.id()).contains(person)) {
            return partial("You evaluated this product, so somebody else has to decide on it.");
        }
        var vendor = attestation.vendor();
        return caller.organisations(CERTIFIER).stream()
                        .allMatch(scheme -> relations
                                .conflict(person, scheme, vendor, clock.instant())
                                .isEmpty())
                ? Optional.empty()
                : partial("You are bound to this vendor, or were less than 730 days ago.");
    }

    private static Optional<Problem> partial(String why) {
        return Optional.of(new Problem(PartyProblem.NOT_IMPARTIAL, why));
    }
}
