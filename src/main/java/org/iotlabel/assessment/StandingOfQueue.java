package org.iotlabel.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.attestation.Attestation;
import org.iotlabel.attestation.AttestationProgress;
import org.iotlabel.party.Accreditations;
import org.iotlabel.party.Relations;
import org.iotlabel.problem.Problem;

/** What {@link Standing} says, for all that is offered in a queue at once: the database is asked as often for one as for many. */
@ApplicationScoped
class StandingOfQueue {
    private final Standing standing;
    private final Accreditations accreditations;
    private final Relations relations;
    private final AttestationProgress attestations;
    private final Clock clock;

    StandingOfQueue(
            Standing standing,
            Accreditations accreditations,
            Relations relations,
            AttestationProgress attestations,
            Clock clock) {
        this.standing = standing;
        this.accreditations = accreditations;
        this.relations = relations;
        this.attestations = attestations;
        this.clock = clock;
    }

    /**
     * Why the assessor may not take up what is offered.
     *
     * @param about the attestations that the seats are of, by key
     * @return by the key of the seat; nothing where nothing stands against it, or where it is not an offer about what was
     *     submitted last
     */
    Map<UUID, Problem> obstacles(Collection<Assessment> seats, Map<UUID, Attestation> about) {
        var offered = seats.stream().filter(seat -> isOpen(seat, about)).toList();
        var obstacles = new HashMap<UUID, Problem>();
        offered.stream()
                .collect(groupingBy(Assessment::evaluator))
                .forEach((evaluator, theirs) -> conflicts(evaluator, theirs, about)
                        .forEach(seat -> obstacles.put(seat.id(), Standing.conflicting())));
        // Told before a conflict, as where one is asked about.
        uncovered(offered).forEach(seat -> obstacles.put(seat.id(), Standing.uncovered(seat.evaluator())));
        return obstacles;
    }

    private static boolean isOpen(Assessment seat, Map<UUID, Attestation> about) {
        return seat.state() == AssessmentState.OFFERED
                && Optional.ofNullable(about.get(seat.attestation()))
                        .filter(one -> one.revision() == seat.revision())
                        .isPresent();
    }

    private List<Assessment> uncovered(List<Assessment> offered) {
        if (offered.isEmpty()) {
            return List.of();
        }
        var submitted = attestations.submittedLast(
                offered.stream().map(Assessment::attestation).toList());
        var coverage = accreditations.ofAdmitted(
                offered.stream().map(seat -> seat.evaluator().organisation()).collect(toSet()));
        return offered.stream()
                .filter(seat -> Optional.ofNullable(submitted.get(seat.attestation()))
                        .filter(one -> coverage.covering(standing.work(one.snapshot()))
                                .contains(seat.evaluator().organisation()))
                        .isEmpty())
                .toList();
    }

    private List<Assessment> conflicts(Evaluator evaluator, List<Assessment> seats, Map<UUID, Attestation> about) {
        var vendors = seats.stream().map(seat -> vendor(seat, about)).collect(toSet());
        var found = relations.conflicts(evaluator.principal(), evaluator.organisation(), vendors, clock.instant());
        return seats.stream()
                .filter(seat ->
                        !found.getOrDefault(vendor(seat, about), List.of()).isEmpty())
                .toList();
    }

    private static UUID vendor(Assessment seat, Map<UUID, Attestation> about) {
        return Optional.ofNullable(about.get(seat.attestation())).orElseThrow().vendor();
    }
}
