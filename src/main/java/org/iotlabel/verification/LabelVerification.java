package org.iotlabel.verification;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.iotlabel.label.IssuedLabel;
import org.iotlabel.label.IssuedLabels;
import org.iotlabel.label.Serial;
import org.iotlabel.verification.Verdict.Unknown;
import org.iotlabel.verification.Verdict.Unknown.Cause;

/** The one function that says what to think of a label; every form of the answer is made of what it returns. */
@ApplicationScoped
class LabelVerification {
    private static final String LOOKS_LIKE_A_SERIAL = "[0-9A-Za-z]{9}";

    private final IssuedLabels labels;
    private final VerificationConfig config;
    private final VerdictMeters meters;
    private final Clock clock;

    LabelVerification(IssuedLabels labels, VerificationConfig config, VerdictMeters meters, Clock clock) {
        this.labels = labels;
        this.config = config;
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
            return new Unknown(
                    typed.replaceAll("[\\s-]", "").matches(LOOKS_LIKE_A_SERIAL) ? Cause.MISTYPED : Cause.NO_SERIAL);
        }
        try {
            // A serial that fits its check character and was never given to anybody.
            return labels.find(serial.get())
                    .map(label -> judge(label, gtin))
                    .orElseGet(() -> new Unknown(Cause.NEVER_ISSUED));
        } catch (PersistenceException fault) {
            // A label that was suspended a minute ago must not look valid because the database is away.
            Log.error("the state of a label could not be read", fault);
            return new Verdict.StatusStale(serial.get());
        }
    }

    /** What to think of a label that stands so. */
    Verdict judge(IssuedLabel label, Optional<String> gtin) {
        // Facts changed by somebody who can write to the database but not sign.
        if (!label.isGenuine()) {
            return new Verdict.BadSignature(label.serial());
        }
        // A device sold with a label that was taken away, given back, or has run out.
        return switch (label.standing().state()) {
            case SUSPENDED -> new Verdict.Suspended(label);
            case WITHDRAWN, SURRENDERED -> new Verdict.Withdrawn(label);
            case EXPIRED, SUPERSEDED -> new Verdict.Expired(label);
            case ISSUING -> new Unknown(Cause.NEVER_ISSUED);
            case ACTIVE -> judgeActive(label, gtin);
        };
    }

    private Verdict judgeActive(IssuedLabel label, Optional<String> gtin) {
        var today = LocalDate.now(clock);
        // A label of a scheme that nobody runs any more: nothing would suspend it.
        var closed = config.schemeClosedOn().filter(day -> !today.isBefore(day));
        if (closed.isPresent()) {
            return new Verdict.SchemeClosed(label, closed.get());
        }
        // A good label copied onto another product.
        var other = gtin.filter(number -> !carries(label, number));
        if (other.isPresent()) {
            return new Verdict.ProductMismatch(label, other.get());
        }
        // A device that was safe once, and gets no updates any more. Nobody promised any where no month is named.
        var ended = label.supportUntil().filter(last -> YearMonth.now(clock).isAfter(last));
        return ended.isPresent() ? new Verdict.SupportEnded(label) : new Verdict.Valid(label);
    }

    private static boolean carries(IssuedLabel label, String gtin) {
        return label.facts().product().gtins().stream()
                .anyMatch(one -> digits(one).equals(digits(gtin)));
    }

    /** Trade numbers of different lengths are the same when leading zeros are (GS1 General Specifications 3.3.2). */
    private static String digits(String gtin) {
        return gtin.replaceFirst("^0+", "");
    }
}
