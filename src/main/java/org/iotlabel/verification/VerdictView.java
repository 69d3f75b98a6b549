package org.iotlabel.verification;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.iotlabel.label.IssuedLabel;
import org.iotlabel.label.LabelFacts;
import org.iotlabel.label.LabelState;
import org.iotlabel.label.ReasonCode;
import org.iotlabel.label.Serial;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.verifier.VerdictCode;
import org.jspecify.annotations.Nullable;

/**
 * A verdict for programs.
 *
 * @param verdict what to think of the label, in one word
 * @param headline the same for people
 * @param explanation what it means
 * @param serial as it is printed; absent where there is no such label
 * @param state where the label stands; absent where nothing on record can be believed
 * @param supersededBy the label that took its place
 * @param label what the label states; absent unless it is to be trusted
 * @param digest of {@code label.json}; absent unless it is to be trusted
 * @param supportUntil the last month of security updates that is promised now; absent unless it is to be trusted
 * @param href where the label stands in the API
 */
record VerdictView(
        VerdictCode verdict,
        String headline,
        String explanation,
        @Nullable String serial,
        @Nullable LabelState state,
        @Nullable ReasonCode reasonCode,
        @Nullable Instant since,
        @Nullable String supersededBy,
        @Nullable LabelFacts label,
        @Nullable Sha256Digest digest,
        @Nullable YearMonth supportUntil,
        @Nullable String href) {
    static VerdictView of(Told told) {
        return switch (told.verdict()) {
            case Verdict.Valid valid -> trusted(told, valid.label());
            case Verdict.SupportEnded ended -> trusted(told, ended.label());
            case Verdict.Suspended suspended -> known(told, suspended.label());
            case Verdict.Withdrawn withdrawn -> known(told, withdrawn.label());
            case Verdict.Expired expired -> known(told, expired.label());
            case Verdict.ProductMismatch other -> known(told, other.label());
            case Verdict.SchemeClosed closed -> known(told, closed.label());
            case Verdict.BadSignature bad -> bare(told, Optional.of(bad.serial()));
            case Verdict.StatusStale stale -> bare(told, Optional.of(stale.serial()));
            case Verdict.NotYet early -> bare(told, Optional.of(early.label().serial()));
            case Verdict.Unknown _ -> bare(told, Optional.empty());
        };
    }

    private static VerdictView trusted(Told told, IssuedLabel label) {
        return of(
                told, label, label.facts(), label.digest(), label.supportUntil().orElse(null));
    }

    private static VerdictView known(Told told, IssuedLabel label) {
        return of(told, label, null, null, null);
    }

    private static VerdictView of(
            Told told,
            IssuedLabel label,
            @Nullable LabelFacts facts,
            @Nullable Sha256Digest digest,
            @Nullable YearMonth supportUntil) {
        var by = label.supersededBy();
        return new VerdictView(
                told.verdict().code(),
                told.headline(),
                told.explanation(),
                label.serial().toString(),
                label.standing().state(),
                label.standing().reasonCode().orElse(null),
                label.standing().since(),
                by == null ? null : by.toString(),
                facts,
                digest,
                supportUntil,
                "/api/v1/labels/" + label.serial().value());
    }

    private static VerdictView bare(Told told, Optional<Serial> serial) {
        return new VerdictView(
                told.verdict().code(),
                told.headline(),
                told.explanation(),
                serial.map(Serial::toString).orElse(null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
