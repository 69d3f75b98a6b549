package org.iotlabel.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.iotlabel.label.IssuedLabel;
import org.iotlabel.label.LabelStanding;
import org.iotlabel.label.LabelState;
import org.iotlabel.label.ReasonCode;
import org.iotlabel.label.Serial;

/**
 * A verdict for each headline there is, of one label that stands otherwise each time. The service judges it as it judges every
 * label; what follows from more than one label (updates that are over, a state that cannot be read, a scheme that has ended, a clock that is wrong) is
 * said here, and {@link VerdictPagesTest} comes to it through the doors.
 */
final class EveryVerdict {
    private static final String NEVER_ISSUED = "000000000";
    private static final String MISTYPED = "000000001";
    private static final String NO_SERIAL = "no-serial";
    private static final String OF_ANOTHER_PRODUCT = "4006381333931";

    private final LabelVerification verification;
    private final IssuedLabel label;
    private final Map<String, Verdict> all = new LinkedHashMap<>();

    private EveryVerdict(LabelVerification verification, IssuedLabel label) {
        this.verification = verification;
        this.label = label;
    }

    /** By name, of a label in force. */
    static Map<String, Verdict> of(LabelVerification verification, IssuedLabel label) {
        var every = new EveryVerdict(verification, label);
        every.judge();
        every.say();
        return every.all;
    }

    private void judge() {
        all.put("valid", judged(LabelState.ACTIVE, Optional.empty()));
        all.put("suspended", judged(LabelState.SUSPENDED, Optional.of(ReasonCode.SECURITY_INCIDENT)));
        all.put("withdrawn", judged(LabelState.WITHDRAWN, Optional.of(ReasonCode.EVIDENCE_FALSE)));
        all.put("surrendered", judged(LabelState.SURRENDERED, Optional.empty()));
        all.put("superseded", judged(LabelState.SUPERSEDED, Optional.empty()));
        all.put("expired", judged(LabelState.EXPIRED, Optional.empty()));
        all.put("product-mismatch", verification.judge(label, Optional.of(OF_ANOTHER_PRODUCT)));
        all.put("bad-signature", verification.judge(label(label.standing(), false), Optional.empty()));
        all.put("never-issued", verification.verify(NEVER_ISSUED, Optional.empty()));
        all.put("mistyped", verification.verify(MISTYPED, Optional.empty()));
        all.put("no-serial", verification.verify(NO_SERIAL, Optional.empty()));
    }

    private void say() {
        all.put("support-ended", new Verdict.SupportEnded(label));
        all.put("not-yet", new Verdict.NotYet(label));
        all.put("status-stale", new Verdict.StatusStale(label.serial()));
        var day = LocalDate.ofInstant(label.standing().since(), ZoneOffset.UTC);
        all.put("scheme-closed", new Verdict.SchemeClosed(label, day));
    }

    private Verdict judged(LabelState state, Optional<ReasonCode> reason) {
        Instant since = label.standing().since();
        return verification.judge(label(new LabelStanding(state, reason, since), true), Optional.empty());
    }

    private IssuedLabel label(LabelStanding standing, boolean isGenuine) {
        var isSuperseded = standing.state() == LabelState.SUPERSEDED;
        return new IssuedLabel(
                label.serial(),
                standing,
                label.facts(),
                label.digest(),
                label.credential(),
                label.vendor(),
                label.supportUntil().or(() -> Optional.of(YearMonth.of(2031, 6))),
                isSuperseded ? Serial.read(NEVER_ISSUED).orElseThrow() : null,
                label.languages(),
                isGenuine);
    }
}
