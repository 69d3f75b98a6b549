package org.iotlabel.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.label.IssuedLabel;
import org.iotlabel.label.LabelStanding;
import org.iotlabel.label.PublicNotice;

/** What the page of a label says, by the function and the sentences that the page itself is made of. */
@ApplicationScoped
class VerdictNotice implements PublicNotice {
    private final LabelVerification verification;

    VerdictNotice(LabelVerification verification) {
        this.verification = verification;
    }

    @Override
    public String of(IssuedLabel label, LabelStanding standing) {
        var so = new IssuedLabel(
                label.serial(),
                standing,
                label.facts(),
                label.digest(),
                label.credential(),
                label.vendor(),
                label.supportUntil(),
                label.supersededBy(),
                label.languages(),
                label.isGenuine());
        var verdict = verification.judge(so, Optional.empty());
        var words = VerdictWords.in(PortalFrame.LANGUAGE);
        return words.headline(verdict) + " " + words.explanation(verdict);
    }
}
