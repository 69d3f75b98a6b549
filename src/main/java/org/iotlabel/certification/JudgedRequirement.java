package org.iotlabel.certification;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import org.iotlabel.scheme.BaselineDocument;
import org.iotlabel.scheme.ProvisionRef;
import org.iotlabel.scheme.Requirement;
import org.iotlabel.scheme.Verdict;

/**
 * A requirement with what was claimed and what was found.
 *
 * @param verdict in words
 * @param isMet whether the verdict blocks nothing
 * @param claim the vendor's words; empty where there are none
 * @param why the assessors' words
 * @param provisions what it maps to in other schemes
 */
record JudgedRequirement(
        String id, String title, String verdict, boolean isMet, String claim, List<String> why, String provisions) {
    /** Those with a verdict, in the order of the baseline. */
    static List<JudgedRequirement> all(BaselineDocument baseline, JsonNode evaluation, JsonNode snapshot) {
        return baseline.requirements().stream()
                .filter(one -> evaluation.path("verdicts").has(one.id()))
                .map(one -> of(
                        one,
                        evaluation.path("verdicts").path(one.id()),
                        snapshot.path("claims").path(one.id())))
                .toList();
    }

    private static JudgedRequirement of(Requirement requirement, JsonNode found, JsonNode claim) {
        var verdict = Verdict.valueOf(found.path("verdict").asText());
        return new JudgedRequirement(
                requirement.id(),
                requirement.title(),
                ReviewsPage.words().verdictWord(verdict),
                verdict == Verdict.PASS || verdict == Verdict.NOT_APPLICABLE,
                (claim.path("text").asText() + " " + claim.path("reason").asText()).strip(),
                found.path("justification").asText().lines().toList(),
                requirement.provisions().stream().map(ProvisionRef::toString).collect(Collectors.joining(", ")));
    }
}
