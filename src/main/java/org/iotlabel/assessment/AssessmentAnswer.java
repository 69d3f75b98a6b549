package org.iotlabel.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.iotlabel.attestation.AttestationProgress;
import org.iotlabel.attestation.Change;
import org.iotlabel.etag.Version;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What every door answers that leads to an assessment: the view, what may be done next, and the version. */
@ApplicationScoped
class AssessmentAnswer {
    private final AssessmentActions actions;
    private final AttestationProgress attestations;
    private final DismissalNotices notices;
    private final AssessmentConfig config;

    AssessmentAnswer(
            AssessmentActions actions,
            AttestationProgress attestations,
            DismissalNotices notices,
            AssessmentConfig config) {
        this.actions = actions;
        this.attestations = attestations;
        this.notices = notices;
        this.config = config;
    }

    RestResponse<AssessmentView> of(Examination examination) {
        return ResponseBuilder.ok(AssessmentView.of(examination, around(examination), actions.of(examination)))
                .tag(Version.tag(examination.assessment().version()))
                .build();
    }

    private AssessmentView.Around around(Examination examination) {
        return new AssessmentView.Around(
                givenBackBecause(examination),
                changes(examination),
                notices.of(examination.attestation().id()).stream()
                        .map(DismissalNoticeView::of)
                        .toList(),
                examination.assessment().releasedAt(config.evaluationGrace()));
    }

    /** Nobody reads what was said of a later submission than the one that they examine. */
    private Optional<String> givenBackBecause(Examination examination) {
        var attestation = examination.attestation();
        return examination.assessment().state().opensFile()
                        && examination.revision().number() == attestation.revision()
                ? attestations.givenBackBecause(attestation.id())
                : Optional.empty();
    }

    private List<Change> changes(Examination examination) {
        var revision = examination.revision();
        return revision.number() == 1
                ? List.of()
                : attestations.changes(examination.attestation().id(), revision.number() - 1, revision);
    }
}
