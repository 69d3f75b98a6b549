package org.iotlabel.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.iotlabel.assessment.Findings.Finding;
import org.iotlabel.attestation.Claim;
import org.iotlabel.attestation.Snapshot;
import org.iotlabel.scheme.BaselineDocument;
import org.iotlabel.scheme.Requirement;
import org.iotlabel.scheme.Score;
import org.iotlabel.scheme.Scoring;
import org.iotlabel.scheme.ScoringFacts;
import org.iotlabel.scheme.Verdict;

/**
 * What of a submission has to be judged. A requirement that applies and for which the vendor claims something, at
 * whatever level, needs a verdict. One that the vendor does not claim gets NOT_CLAIMED with the vendor's reason and
 * nobody's judgement. One about which the vendor said nothing, above the level sought, is left out.
 */
record Scope(BaselineDocument baseline, Snapshot snapshot) {
    /** What an assessor has to judge, in the order of the baseline. */
    List<Requirement> toJudge() {
        return baseline.applying(snapshot.features()).stream()
                .filter(requirement -> isClaimed(requirement.id()))
                .toList();
    }

    /** The facts of containment that the vendor says hold. */
    Set<String> claimedFacts() {
        return baseline.containment().facts().stream()
                .map(fact -> fact.id())
                .filter(fact -> snapshot.containment().getOrDefault(fact, false))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is still to be judged. */
    List<Requirement> missing(Findings findings) {
        return toJudge().stream()
                .filter(requirement -> !findings.verdicts().containsKey(requirement.id()))
                .toList();
    }

    /** All verdicts: what was judged, and NOT_CLAIMED for what the vendor did not claim. */
    Map<String, Finding> verdicts(Findings findings) {
        var verdicts = new TreeMap<String, Finding>();
        baseline.applying(snapshot.features()).forEach(requirement -> {
            var claim = snapshot.claims().get(requirement.id());
            if (claim != null && claim.answer() == Claim.Answer.NOT_CLAIMED) {
                verdicts.put(requirement.id(), new Finding(Verdict.NOT_CLAIMED, claim.reason(), List.of()));
            }
        });
        toJudge().stream()
                .map(Requirement::id)
                .filter(findings.verdicts()::containsKey)
                .forEach(id -> verdicts.put(id, findings.verdicts().get(id)));
        return verdicts;
    }

    /** The facts of containment that count: each that the vendor claims, held only where it was confirmed. */
    Map<String, Boolean> containment(Findings findings) {
        var facts = new TreeMap<String, Boolean>();
        baseline.containment()
                .facts()
                .forEach(fact -> facts.put(
                        fact.id(),
                        claimedFacts().contains(fact.id())
                                && findings.containment().getOrDefault(fact.id(), false)));
        return facts;
    }

    /** What the device reaches with these verdicts and facts. */
    Score score(Map<String, Finding> verdicts, Map<String, Boolean> containment) {
        var words = verdicts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().verdict()));
        return Scoring.score(baseline, new ScoringFacts(snapshot.features(), words, containment));
    }

    private boolean isClaimed(String requirement) {
        var claim = snapshot.claims().get(requirement);
        return claim != null && claim.answer() != Claim.Answer.NOT_CLAIMED;
    }
}
