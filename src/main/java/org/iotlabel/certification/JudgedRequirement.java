package org.iotlabel.certification;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.iotlabel.check.CheckedEvidence;
import org.iotlabel.check.CheckedPiece;
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
 * @param found what a machine found in files that concern it
 */
record JudgedRequirement(
        String id,
        String title,
        String verdict,
        boolean isMet,
        String claim,
        List<String> why,
        String provisions,
        List<CheckedPiece> found) {
    /** Those with a verdict, in the order of the baseline. */
    static List<JudgedRequirement> all(BaselineDocument baseline, ReviewView view, List<CheckedEvidence> found) {
        var verdicts = view.evaluation().path("verdicts");
        var claims = view.snapshot().path("claims");
        return baseline.requirements().stream()
                .filter(one -> verdicts.has(one.id()))
                .map(one -> {
                    var verdict = verdicts.path(one.id());
                    var claim = claims.path(one.id());
                    var pieces = found.stream()
                            .filter(piece -> concerns(piece, one.id(), verdict, claim))
                            .map(piece -> CheckedPiece.of(piece, CasePage.at(view) + "/evidence/" + piece.evidence()))
                            .toList();
                    return of(one, verdict, claim, pieces);
                })
                .toList();
    }

    /** A file that speaks about the requirement, or that the claim or the verdict names. */
    private static boolean concerns(CheckedEvidence piece, String requirement, JsonNode verdict, JsonNode claim) {
        return piece.requirements().contains(requirement)
                || names(claim, piece.digest())
                || names(verdict, piece.digest());
    }

    private static boolean names(JsonNode words, String digest) {
        return StreamSupport.stream(words.path("evidence").spliterator(), false)
                .anyMatch(one -> one.asText().equals(digest));
    }

    private static JudgedRequirement of(
            Requirement requirement, JsonNode found, JsonNode claim, List<CheckedPiece> pieces) {
        var verdict = Verdict.valueOf(found.path("verdict").asText());
        return new JudgedRequirement(
                requirement.id(),
                requirement.title(),
                ReviewsPage.words().verdictWord(verdict),
                verdict == Verdict.PASS || verdict == Verdict.NOT_APPLICABLE,
                (claim.path("text").asText() + " " + claim.path("reason").asText()).strip(),
                reasons(verdict, found),
                requirement.provisions().stream().map(ProvisionRef::toString).collect(Collectors.joining(", ")),
                pieces);
    }

    /** Nobody judges what the vendor does not claim; the finding repeats the words of the claim, which are shown as its own. */
    private static List<String> reasons(Verdict verdict, JsonNode found) {
        return verdict == Verdict.NOT_CLAIMED
                ? List.of()
                : found.path("justification").asText().lines().toList();
    }
}
