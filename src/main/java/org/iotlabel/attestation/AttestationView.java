package org.iotlabel.attestation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iotlabel.evidence.EvidenceView;
import org.iotlabel.problem.Action;
import org.iotlabel.scheme.Effort;
import org.iotlabel.scheme.Obligation;
import org.iotlabel.scheme.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * An attestation as its vendor sees it.
 *
 * @param requirements every requirement of the baseline, whether it applies to this device and why
 * @param effort what is left to do for the level sought
 * @param label serial of the label that was issued for it; absent until one is
 * @param remarks what to mend, by requirement, while it is returned
 * @param actions what the caller may do next
 */
record AttestationView(
        UUID id,
        UUID vendor,
        UUID product,
        String baseline,
        int level,
        AttestationState state,
        int revision,
        @Nullable String label,
        Map<String, Boolean> features,
        Map<String, Claim> claims,
        Map<String, Boolean> containment,
        List<EvidenceView> evidence,
        List<Line> requirements,
        Effort effort,
        Map<String, String> remarks,
        @Nullable Instant answerBy,
        Instant createdAt,
        List<Action> actions) {
    /**
     * One requirement, as it stands for this device.
     *
     * @param applies whether it counts; one that an open question leaves open counts
     * @param because why, in words
     * @param claimed whether it is answered
     */
    @Schema(name = "AttestedRequirement")
    record Line(
            String id,
            String title,
            String consumer,
            int level,
            Obligation obligation,
            boolean applies,
            String because,
            boolean claimed) {}

    static AttestationView of(Case open, @Nullable String label, List<Action> actions) {
        var attestation = open.attestation();
        var content = attestation.content();
        var baseline = open.baseline().document();
        return new AttestationView(
                attestation.id(),
                attestation.vendor(),
                attestation.product(),
                attestation.baseline(),
                attestation.level(),
                attestation.state(),
                attestation.revision(),
                label,
                new TreeMap<>(content.features()),
                new TreeMap<>(content.claims()),
                new TreeMap<>(content.containment()),
                open.evidence(),
                baseline.requirements().stream()
                        .map(requirement -> line(requirement, open))
                        .toList(),
                open.effort(),
                attestation.remarks(),
                attestation.answerBy().orElse(null),
                attestation.createdAt(),
                actions);
    }

    private static Line line(Requirement requirement, Case open) {
        var content = open.attestation().content();
        var applicability = requirement.applicability();
        return new Line(
                requirement.id(),
                requirement.title(),
                requirement.consumer(),
                requirement.level(),
                requirement.obligation(),
                applicability.over(content.features()).counts(),
                applicability.explain(open.baseline().document(), content.features()),
                content.claims().containsKey(requirement.id()));
    }
}
