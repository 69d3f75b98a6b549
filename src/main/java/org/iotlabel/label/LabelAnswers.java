package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.List;
import org.iotlabel.etag.Version;
import org.iotlabel.party.Caller;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** How a label is answered: where it stands is never kept without asking again. */
@ApplicationScoped
class LabelAnswers {
    private final LabelActions actions;
    private final Caller caller;
    private final Clock clock;

    LabelAnswers(LabelActions actions, Caller caller, Clock clock) {
        this.actions = actions;
        this.caller = caller;
        this.clock = clock;
    }

    RestResponse<LabelView> of(Label label) {
        return of(ResponseBuilder.ok(), label);
    }

    RestResponse<LabelView> of(ResponseBuilder<LabelView> answer, Label label) {
        return told(answer.entity(LabelView.of(label, clock.instant(), actions.of(label))), label);
    }

    RestResponse<SupportView> support(Label label, List<SupportPromise> promises) {
        return told(ResponseBuilder.ok(SupportView.of(label, promises, actions.ofSupport(label))), label);
    }

    private <T> RestResponse<T> told(ResponseBuilder<T> answer, Label label) {
        return answer.tag(Version.tag(label.version()))
                .header(HttpHeaders.CACHE_CONTROL, caller.isSignedIn() ? "private, no-store" : "public, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .build();
    }
}
