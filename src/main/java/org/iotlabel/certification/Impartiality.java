package org.iotlabel.certification;

import static org.iotlabel.party.Role.CERTIFIER;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        return Optional.ofNullable(obstacles(List.of(attestation)).get(attestation.id()));
    }

    /** The same for each of some, asked at once; nothing for one to which the caller is not bound. */
    Map<UUID, Problem> obstacles(Collection<Attestation> attestations) {
        if (attestations.isEmpty()) {
            return Map.of();
        }
        var involved = evaluators.involving(
                caller.principal(), attestations.stream().map(Attestation::id).toList());
        var bound = bound(attestations.stream().map(Attestation::vendor).collect(Collectors.toSet()));
        var obstacles = new HashMap<UUID, Problem>();
        attestations.forEach(one -> {
            if (involved.contains(one.id())) {
                obstacles.put(one.id(), partial("You evaluated this product, so somebody else has to decide on it."));
            } else if (bound.contains(one.vendor())) {
                obstacles.put(one.id(), partial("You are bound to this vendor, or were less than 730 days ago."));
            }
        });
        return obstacles;
    }

    private Set<UUID> bound(Set<UUID> vendors) {
        var bound = new HashSet<UUID>();
        for (var scheme : caller.organisations(CERTIFIER)) {
            relations
                    .conflicts(caller.principal(), scheme, vendors, clock.instant())
                    .forEach((vendor, conflicts) -> {
                        if (!conflicts.isEmpty()) {
                            bound.add(vendor);
                        }
                    });
        }
        return bound;
    }

    private static Problem partial(String why) {
        return new Problem(PartyProblem.NOT_IMPARTIAL, why);
    }
}
