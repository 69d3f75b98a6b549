package org.iotlabel.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import org.iotlabel.etag.Version;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What every door answers that leads to an assessment: the view, what may be done next, and the version. */
@ApplicationScoped
class AssessmentAnswer {
    private final AssessmentActions actions;

    AssessmentAnswer(AssessmentActions actions) {
        this.actions = actions;
    }

    RestResponse<AssessmentView> of(Examination examination) {
        return ResponseBuilder.ok(AssessmentView.of(examination, actions.of(examination)))
                .tag(Version.tag(examination.assessment().version()))
                .build();
    }
}
