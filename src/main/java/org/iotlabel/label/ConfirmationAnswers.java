package org.iotlabel.label;

import static org.iotlabel.party.Role.CERTIFIER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.iotlabel.etag.Version;
import org.iotlabel.party.Caller;
import org.iotlabel.problem.Action;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** How confirmations are answered, each with what the caller may do next. */
@ApplicationScoped
class ConfirmationAnswers {
    private final ConfirmationLaw law;
    private final Labels labels;
    private final Caller caller;

    ConfirmationAnswers(ConfirmationLaw law, Labels labels, Caller caller) {
        this.law = law;
        this.labels = labels;
        this.caller = caller;
    }

    LabelConfirmationView view(LabelConfirmation confirmation) {
        return view(confirmation, () -> law.of(labels.of(confirmation.label())));
    }

    /** The same where more is known of its label, or read if need be. */
    LabelConfirmationView view(LabelConfirmation confirmation, Supplier<RedCase> red) {
        if (!caller.has(CERTIFIER)) {
            return confirmation.view(List.of());
        }
        var at = at(confirmation);
        var approving = law.whyNotApproved(confirmation, red.get(), caller.principal());
        return confirmation.view(List.of(
                Action.of("approval", "POST", at + "/approval", approving),
                Action.of("withdrawal", "DELETE", at, confirmation.whyNotClosed())));
    }

    RestResponse<LabelConfirmationView> of(LabelConfirmation confirmation) {
        return of(ResponseBuilder.ok(), confirmation);
    }

    RestResponse<LabelConfirmationView> of(
            ResponseBuilder<LabelConfirmationView> answer, LabelConfirmation confirmation) {
        return answer.entity(view(confirmation))
                .tag(Version.tag(confirmation.version()))
                .build();
    }

    static String at(LabelConfirmation confirmation) {
        return "/api/v1/labels/" + confirmation.label().value() + "/confirmations/" + confirmation.id();
    }
}
