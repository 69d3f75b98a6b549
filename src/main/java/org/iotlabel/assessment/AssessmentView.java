package org.iotlabel.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iotlabel.assessment.Findings.Finding;
import org.iotlabel.attestation.AttestationState;
import org.iotlabel.attestation.Change;
import org.iotlabel.attestation.Claim;
import org.iotlabel.attestation.Snapshot;
import org.iotlabel.problem.Action;
import org.iotlabel.product.ProductDescription;
import org.iotlabel.scheme.Obligation;
import org.iotlabel.scheme.Requirement;
import org.iotlabel.scheme.Score;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as its assessor sees it. Before it is accepted it says whose device of which kind is to be examined, and
 * nothing of what the vendor submitted in confidence.
 *
 * @param level the level sought
 * @param submission digest of what is examined
 * @param dueAt until when something has to be done; absent while the clock stands still, and when nothing is due
 * @param releasedAt when somebody else gets it unless its assessor acts; absent where nothing is due
 * @param timeLeft what is left of the time while the clock stands still (ISO 8601)
 * @param dismissalNotices when the vendor was told that the case will be dismissed without an answer, the latest last
 * @param file what was submitted and what was found; absent before it is accepted and after it was given up
 * @param actions what the caller may do next
 */
record AssessmentView(
        UUID id,
        UUID attestation,
        AttestationState attestationState,
        int revision,
        int seat,
        AssessmentState state,
        Snapshot.Vendor vendor,
        ProductDescription product,
        Snapshot.BaselineRef baseline,
        int level,
        String submission,
        Instant offeredAt,
        @Nullable Instant dueAt,
        @Nullable Instant releasedAt,
        @Nullable Duration timeLeft,
        int reports,
        List<DismissalNoticeView> dismissalNotices,
        @Nullable File file,
        List<Action> actions) {
    /** What stands around an assessment, as others left it. */
    record Around(
            Optional<String> givenBackBecause,
            List<Change> changes,
            List<DismissalNoticeView> notices,
            Optional<Instant> releasedAt) {}

    /**
     * What is open once the assessment is accepted.
     *
     * @param givenBackBecause what a certifier who gave the case back wants examined again, and why; absent where none did
     * @param changes what the vendor changed since the revision before; empty for the first
     * @param requirements every requirement that has to be judged
     * @param claimedContainment the facts that the vendor says hold, each with whether the examination confirmed it
     * @param score what follows from the verdicts so far; a missing verdict counts as not met
     */
    @Schema(name = "AssessmentFile")
    record File(
            Map<String, Boolean> features,
            @Nullable String givenBackBecause,
            List<Change> changes,
            List<Line> requirements,
            Map<String, Boolean> claimedContainment,
            Score score,
            List<QuestionView> questions) {
        /** A requirement by its key and title; by its key alone where it is none to judge. */
        String called(String requirement) {
            return requirements.stream()
                    .filter(line -> line.id().equals(requirement))
                    .findFirst()
                    .map(line -> line.id() + " " + line.title())
                    .orElse(requirement);
        }
    }

    /**
     * One requirement to judge.
     *
     * @param because why it applies, in words
     * @param claim what the vendor says of it
     * @param finding what this assessor found so far
     */
    @Schema(name = "AssessedRequirement")
    record Line(
            String id,
            String title,
            String text,
            int level,
            Obligation obligation,
            @Nullable String because,
            @Nullable Claim claim,
            @Nullable Finding finding) {
        static Line of(Requirement requirement, Examination examination) {
            var snapshot = examination.snapshot();
            return new Line(
                    requirement.id(),
                    requirement.title(),
                    requirement.text(),
                    requirement.level(),
                    requirement.obligation(),
                    snapshot.applicability().get(requirement.id()),
                    snapshot.claims().get(requirement.id()),
                    examination.assessment().findings().verdicts().get(requirement.id()));
        }
    }

    static AssessmentView of(Examination examination, Around around, List<Action> actions) {
        var assessment = examination.assessment();
        var snapshot = examination.snapshot();
        return new AssessmentView(
                assessment.id(),
                assessment.attestation(),
                examination.attestation().state(),
                assessment.revision(),
                assessment.seat(),
                assessment.state(),
                snapshot.vendor(),
                snapshot.description(),
                snapshot.baseline(),
                snapshot.level(),
                examination.revision().digest(),
                assessment.offeredAt(),
                assessment.dueAt().orElse(null),
                around.releasedAt().orElse(null),
                assessment.timeLeft().orElse(null),
                assessment.reports(),
                around.notices(),
                assessment.state().opensFile() ? file(examination, around) : null,
                actions);
    }

    private static File file(Examination examination, Around around) {
        var scope = examination.scope();
        var findings = examination.assessment().findings();
        var facts = new TreeMap<String, Boolean>();
        scope.claimedFacts()
                .forEach(fact -> facts.put(fact, findings.containment().getOrDefault(fact, false)));
        return new File(
                examination.snapshot().features(),
                around.givenBackBecause().orElse(null),
                around.changes(),
                scope.toJudge().stream()
                        .map(requirement -> Line.of(requirement, examination))
                        .toList(),
                facts,
                scope.score(scope.verdicts(findings), scope.containment(findings)),
                examination.questions().stream()
                        .map(question -> QuestionView.of(question, List.of()))
                        .toList());
    }
}
