package org.iotlabel.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.iotlabel.label.IssuedLabel;
import org.iotlabel.label.LabelState;
import org.iotlabel.label.ReasonCode;
import org.iotlabel.scheme.Grade;

/** Verdicts in sentences for people who know nothing of schemes. */
final class VerdictWords {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private VerdictWords() {}

    /** The verdict in one sentence. */
    static String headline(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid _ -> "This label is valid.";
            case Verdict.SupportEnded _ -> "This label is valid, but the promised updates have ended.";
            case Verdict.Suspended _ -> "This label is suspended.";
            case Verdict.Withdrawn withdrawn ->
                withdrawn.label().standing().state() == LabelState.SURRENDERED
                        ? "This label was given back."
                        : "This label was withdrawn.";
            case Verdict.Expired expired ->
                expired.label().standing().state() == LabelState.SUPERSEDED
                        ? "A newer label has replaced this one."
                        : "This label has run out.";
            case Verdict.Unknown unknown -> headline(unknown.cause());
            case Verdict.BadSignature _ -> "This label was tampered with.";
            case Verdict.StatusStale _ -> "This label cannot be checked right now.";
            case Verdict.ProductMismatch _ -> "This label belongs to another product.";
            case Verdict.SchemeClosed _ -> "The scheme behind this label has ended.";
        };
    }

    private static String headline(Verdict.Unknown.Cause cause) {
        return switch (cause) {
            case MISTYPED -> "This serial has a mistake in it.";
            case NO_SERIAL -> "This is not the serial of a label.";
            case NEVER_ISSUED -> "There is no label with this serial.";
        };
    }

    /** What it means for whoever asks, and what to do. */
    static String explanation(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid _ -> "The signature is ours, and nothing stands against it today.";
            case Verdict.SupportEnded ended ->
                "The maker's promise of security updates ended with "
                        + month(ended.label().supportUntil()) + ". New weaknesses may stay open.";
            case Verdict.Suspended suspended -> since(suspended.label()) + " Do not rely on it for now.";
            case Verdict.Withdrawn withdrawn -> since(withdrawn.label()) + " Do not rely on it.";
            case Verdict.Expired expired -> since(expired.label()) + " That says nothing of how long the device works.";
            case Verdict.Unknown unknown -> explanation(unknown.cause());
            case Verdict.BadSignature _ ->
                "What is on record under this serial is not what was signed. Do not trust it, and please tell us.";
            case Verdict.StatusStale _ ->
                "We cannot see at the moment whether it still holds. Do not rely on it until you have tried again.";
            case Verdict.ProductMismatch other ->
                "The label is not for the product with the trade number " + other.gtin() + ".";
            case Verdict.SchemeClosed closed ->
                "Since " + day(closed.closedOn()) + " nobody watches over this label any more.";
        };
    }

    private static String explanation(Verdict.Unknown.Cause cause) {
        return switch (cause) {
            case MISTYPED -> "At least one character is wrong. Please compare it with the label and type it again.";
            case NO_SERIAL -> "A serial has nine letters and digits, such as they stand below the code on the label.";
            case NEVER_ISSUED -> "We never gave it to any product. Whatever carries it has no label from us.";
        };
    }

    /** When and why, as far as everybody may know. */
    private static String since(IssuedLabel label) {
        var why = label.standing().reasonCode().map(VerdictWords::reason).orElse("");
        return "Since " + day(label.standing().since()) + why + ".";
    }

    private static String reason(ReasonCode code) {
        return switch (code) {
            case SECURITY_INCIDENT -> ", because of a security problem";
            case UNREPORTED_CHANGE -> ", because the product was changed without notice";
            case EVIDENCE_FALSE -> ", because what was submitted was not true";
            case MISUSE -> ", because the label was misused";
            case VENDOR_REQUEST -> ", because the maker asked for it";
            case OTHER -> ", for another reason";
        };
    }

    /** Never "expires": people take that for the end of the device. */
    static String support(Optional<YearMonth> until) {
        return until.map(month -> "Gets security updates until at least " + MONTH.format(month) + ".")
                .orElse("No month is promised until which it gets security updates.");
    }

    static String containment(Grade grade) {
        return switch (grade) {
            case A -> "Containment grade A: even broken into, it can do very little harm to others.";
            case B -> "Containment grade B: broken into, it can do little harm to others.";
            case C -> "Containment grade C: broken into, it can do some harm to others.";
            case D -> "Containment grade D: broken into, it can do harm to others.";
            case E -> "Containment grade E: broken into, nothing is promised to limit the harm.";
        };
    }

    static String day(Instant at) {
        return day(at.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String month(Optional<YearMonth> month) {
        return month.map(MONTH::format).orElse("");
    }
}
