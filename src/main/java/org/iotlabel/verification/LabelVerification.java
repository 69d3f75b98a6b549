package org.iotlabel.verification;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Optional;
import org.iotlabel.label.IssuedLabel;
import org.iotlabel.label.IssuedLabels;
import org.iotlabel.label.Serial;
import org.iotlabel.verification.Verdict.Unknown;
import org.iotlabel.verification.Verdict.Unknown.Cause;
import org.iotlabel.verifier.Finding;
import org.iotlabel.verifier.Question;
import org.iotlabel.verifier.Reason;
import org.iotlabel.verifier.Result;

/** What is told of a label under its serial; every form of the answer is made of what it returns. The verdict is the verifier's. */
@ApplicationScoped
class LabelVerification {
    private final IssuedLabels labels;
    private final LiveVerifier verifier;
    private final VerdictMeters meters;
    private final Clock clock;

    LabelVerification(IssuedLabels labels, LiveVerifier verifier, VerdictMeters meters, Clock clock) {
        this.labels = labels;
        this.verifier = verifier;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * Verifies, reading the database once for a label whose signature was checked before.
     *
     * @param gtin the trade number of the product in hand, where the asker has one, in digits
     */
    Verdict verify(String typed, Optional<String> gtin) {
        var verdict = find(typed, gtin);
        meters.count(verdict.code());
        return verdict;
    }

    private Verdict find(String typed, Optional<String> gtin) {
        // A slip of the finger, or a serial that somebody made up without knowing the check character.
        var serial = Serial.read(typed);
        if (serial.isEmpty()) {
            return new Unknown(Serial.characters(typed).isPresent() ? Cause.MISTYPED : Cause.NO_SERIAL);
        }
        try {
            // A serial that fits its check character and was never given to anybody.
            return labels.find(serial.get())
                    .map(label -> judge(label, gtin))
                    .orElseGet(() -> new Unknown(Cause.NEVER_ISSUED));
        } catch (PersistenceException | IllegalStateException fault) {
            // A label that was suspended a minute ago must not look valid because the database is away.
            Log.error("the state of a label could not be read", fault);
            return new Verdict.StatusStale(serial.get());
        }
    }

    /** As everybody judges a label (see {@link LiveVerifier}), with what there is to say of it. */
    Verdict judge(IssuedLabel label, Optional<String> gtin) {
        var result = verifier.verify(label, new Question(clock.instant(), gtin, Optional.empty()));
        return switch (result.verdict()) {
            case VALID -> new Verdict.Valid(label);
            case VALID_BUT_SUPPORT_ENDED -> new Verdict.SupportEnded(label);
            case SUSPENDED -> new Verdict.Suspended(label);
            case WITHDRAWN -> new Verdict.Withdrawn(label);
            case EXPIRED -> new Verdict.Expired(label);
            case UNKNOWN_LABEL ->
                isFor(result, Reason.NOT_YET) ? new Verdict.NotYet(label) : new Unknown(Cause.NEVER_ISSUED);
            case BAD_SIGNATURE -> new Verdict.BadSignature(label.serial());
            case STATUS_STALE -> new Verdict.StatusStale(label.serial());
            case PRODUCT_MISMATCH ->
                new Verdict.ProductMismatch(label, gtin.filter(_ -> isFor(result, Reason.OTHER_PRODUCT)));
            case SCHEME_CLOSED -> new Verdict.SchemeClosed(label, verifier.closedOn());
        };
    }

    private static boolean isFor(Result result, Reason reason) {
        return result.decisive().flatMap(Finding::reason).filter(reason::equals).isPresent();
    }
}
