package org.iotlabel.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    AssessmentAnswer(AssessmentActions actions, AttestationProgress attestations) {
        this.actions = actions;
        this.attestations = attestations;
    }

    RestResponse<AssessmentView> of(Examination examination) {
        return ResponseBuilder.ok(AssessmentView.of(examination, changes(examination), actions.of(examination)))
                .tag(Version.tag(examination.assessment().version()))
                .build();
    }

    private List<Change> changes(Examination examination) {
        var number = examination.revision().number();
        return number == 1
                ? List.of()
                : attestations.changes(examination.attestation().id(), number - 1, number);
    }
}
