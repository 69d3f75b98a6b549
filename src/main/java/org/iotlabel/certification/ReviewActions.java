package org.iotlabel.certification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.iotlabel.attestation.Attestation;
import org.iotlabel.problem.Action;

/** Offers a certifier what may be done next, by the same law that the workflows ask. */
@ApplicationScoped
class ReviewActions {
    private final ReviewLaw law;

    ReviewActions(ReviewLaw law) {
        this.law = law;
    }

    List<Action> of(Attestation attestation) {
        return List.of(Action.of("review", "POST", "/api/v1/reviews", law.whyNotOpen(attestation)));
    }

    List<Action> of(Dossier dossier) {
        var at = "/api/v1/reviews/" + dossier.review().id();
        return List.of(
                Action.of("grant", "POST", at + "/decision", law.whyNotGrant(dossier)),
                Action.of("denial", "POST", at + "/decision", law.whyNotDeny(dossier)),
                Action.of("return-to-evaluation", "POST", at + "/return-to-evaluation", law.whyNotSendBack(dossier)));
    }
}
