package org.iotlabel.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.iotlabel.attestation.Attestation;
import org.iotlabel.attestation.AttestationProgress;
import org.iotlabel.party.AssessorPool;
import org.iotlabel.party.PoolEntry;
import org.iotlabel.party.Relations;
import org.iotlabel.signing.Sha256Digest;

/** Everybody who assesses, sorted for one draw into those who can be drawn and those who cannot. */
@ApplicationScoped
class Pool {
    private final AssessorPool assessors;
    private final Relations relations;
    private final Assessments assessments;
    private final AttestationProgress attestations;
    private final AssessmentConfig config;
    private final Clock clock;

    Pool(
            AssessorPool assessors,
            Relations relations,
            Assessments assessments,
            AttestationProgress attestations,
            AssessmentConfig config,
            Clock clock) {
        this.assessors = assessors;
        this.relations = relations;
        this.assessments = assessments;
        this.attestations = attestations;
        this.config = config;
        this.clock = clock;
    }

    /** The draw of that number for an attestation, as it would fall now with that beacon. */
    Draw draw(Attestation attestation, int number, Sha256Digest beacon) {
        var revision = attestations.revision(attestation.id(), attestation.revision());
        var snapshot = revision.snapshot();
        var circumstances = new Circumstances(
                attestation,
                assessments.load(),
                assessments.decliners(attestation.id()),
                assessments.seated(attestation.id(), attestation.revision()));
        var candidates = new ArrayList<Evaluator>();
        var excluded = new ArrayList<Draw.Excluded>();
        for (var entry : assessors.candidates(
                snapshot.description().category().name(),
                snapshot.baseline().version(),
                snapshot.level(),
                clock.instant())) {
            var reasons = reasons(entry, circumstances);
            switch (entry) {
                case PoolEntry.Eligible eligible when reasons.isEmpty() -> candidates.add(evaluator(eligible));
                case PoolEntry _ ->
                    excluded.add(new Draw.Excluded(
                            entry.principal(), entry.organisation(), entry.organisationName(), reasons));
            }
        }
        return new Draw(beacon, Sha256Digest.parse(revision.digest()), number, candidates, excluded);
    }

    private static Evaluator evaluator(PoolEntry.Eligible eligible) {
        return new Evaluator(
                eligible.principal(),
                eligible.name(),
                eligible.organisation(),
                eligible.organisationName(),
                eligible.accreditation(),
                eligible.accreditationNumber());
    }

    private record Circumstances(
            Attestation attestation, Map<UUID, Long> load, Set<UUID> decliners, List<Assessment> seated) {}

    private List<ExclusionReason> reasons(PoolEntry entry, Circumstances circumstances) {
        var reasons = new ArrayList<ExclusionReason>();
        entry.whyNot().stream().map(ExclusionReason::of).forEach(reasons::add);
        relations
                .conflict(
                        entry.principal(),
                        entry.organisation(),
                        circumstances.attestation().vendor(),
                        clock.instant())
                .stream()
                .map(ExclusionReason::of)
                .forEach(reasons::add);
        if (circumstances.load().getOrDefault(entry.principal(), 0L) >= config.maxOpenCases()) {
            reasons.add(ExclusionReason.BUSY);
        }
        if (circumstances.decliners().contains(entry.principal())) {
            reasons.add(ExclusionReason.DECLINED_BEFORE);
        }
        circumstances.seated().stream().map(Assessment::evaluator).forEach(other -> {
            if (other.organisation().equals(entry.organisation())) {
                reasons.add(ExclusionReason.SAME_BODY);
            }
            if (other.principal().equals(entry.principal())) {
                reasons.add(ExclusionReason.SAME_PERSON);
            }
        });
        return reasons;
    }
}
