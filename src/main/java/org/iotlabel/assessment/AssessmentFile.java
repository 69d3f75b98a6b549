package org.iotlabel.assessment;

import static org.iotlabel.party.Role.ASSESSOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.iotlabel.attestation.AttestationProgress;
import org.iotlabel.etag.Version;
import org.iotlabel.paging.Page;
import org.iotlabel.party.Caller;
import org.iotlabel.problem.Problem;
import org.iotlabel.scheme.PublishedBaselines;

/** Opens assessments for the assessor who calls; to everybody else, also to the other assessor, there is nothing here. */
@ApplicationScoped
class AssessmentFile {
    private final Assessments assessments;
    private final AttestationProgress attestations;
    private final PublishedBaselines baselines;
    private final Questions questions;
    private final AssessmentActions actions;
    private final Caller caller;

    AssessmentFile(
            Assessments assessments,
            AttestationProgress attestations,
            PublishedBaselines baselines,
            Questions questions,
            AssessmentActions actions,
            Caller caller) {
        this.assessments = assessments;
        this.attestations = attestations;
        this.baselines = baselines;
        this.questions = questions;
        this.actions = actions;
        this.caller = caller;
    }

    /**
     * Opens one.
     *
     * @throws Problem NOT_FOUND where it is not the caller's own, or the caller left the body since
     */
    Examination open(UUID id) {
        var assessment =
                assessments.ofAssessor(id, caller.principal(), bodies()).orElseThrow(Problem::notFound);
        var submitted = attestations.submitted(assessment.attestation(), assessment.revision());
        var revision = submitted.revision();
        return new Examination(
                assessment,
                submitted.attestation(),
                revision,
                baselines.of(revision.snapshot().baseline().version()),
                questions.ofAssessment(id));
    }

    /**
     * Opens one to change it. All who change something about one attestation take turns, so that of two assessors who
     * finish at once the second sees what the first left.
     *
     * @throws Problem NOT_FOUND as above; STALE where it is not the version that the caller saw
     */
    Examination openToChange(UUID id, Version seen) {
        attestations.hold(assessments.attestationOf(id).orElseThrow(Problem::notFound));
        var examination = open(id);
        seen.mustBe(examination.assessment().version());
        return examination;
    }

    /** Reads an examination again after a change, with all that the change set going. */
    Examination reopen(Examination changed) {
        assessments.flush();
        return open(changed.assessment().id());
    }

    /** A page of a queue; what it is about is read once for all lines. */
    Page<AssessmentLine> lines(Page<Assessment> page) {
        var about = attestations.all(
                page.items().stream().map(Assessment::attestation).toList());
        var offered = actions.of(page.items(), about);
        return page.map(seat -> AssessmentLine.of(seat, offered.getOrDefault(seat.id(), List.of())));
    }

    /** The bodies for which the caller assesses. */
    Set<UUID> bodies() {
        return caller.organisations(ASSESSOR);
    }
}
