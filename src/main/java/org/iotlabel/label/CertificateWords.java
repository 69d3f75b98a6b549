package org.iotlabel.label;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.iotlabel.product.DefaultPassword;
import org.iotlabel.product.ProductDescription;
import org.iotlabel.product.Updates;
import org.iotlabel.product.VersionRange;
import org.iotlabel.product.VulnerabilityContact;
import org.iotlabel.scheme.BaselineDocument;
import org.iotlabel.scheme.Grade;
import org.iotlabel.scheme.Requirement;
import org.iotlabel.scheme.Verdict;
import org.jspecify.annotations.Nullable;

/** The facts of a label in sentences for people who know nothing of schemes. */
final class CertificateWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private CertificateWords() {}

    /** Never "expires": people take that for the end of the device (47 CFR 8.222 keeps the same distance). */
    static String support(@Nullable YearMonth until) {
        return until == null
                ? "No month is promised up to which it gets security updates"
                : "Gets security updates until at least " + MONTH.format(until);
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String day(Instant instant) {
        return DAY.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** Short enough for one line of the certificate's panel. */
    static String containment(Grade grade) {
        return switch (grade) {
            case A -> "Even broken into, it can do very little harm to anyone.";
            case B -> "Broken into, it can do little harm to anyone.";
            case C -> "Broken into, it can do some harm; important limits hold.";
            case D -> "Broken into, it can do harm; only few limits hold.";
            case E -> "Once broken into, no promise limits the harm it can do.";
        };
    }

    static String category(ProductDescription product) {
        var words = product.category().name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String versions(ProductDescription product) {
        return "Hardware %s, firmware %s".formatted(range(product.hardware()), range(product.firmware()));
    }

    private static String range(VersionRange range) {
        var last = range.to();
        if (last == null) {
            return range.from() + " and later";
        }
        return last.equals(range.from()) ? range.from() : range.from() + " to " + last;
    }

    static String maker(ProductDescription product) {
        var maker = product.manufacturer();
        return "%s, %s, %s".formatted(maker.name(), maker.address(), maker.website());
    }

    static String updates(Updates updates) {
        var manner =
                switch (updates.manner()) {
                    case AUTOMATIC -> "Come by themselves.";
                    case ON_NOTICE -> "The owner is told and starts them.";
                    case MANUAL -> "The owner has to look for them.";
                    case NONE -> "The software cannot be changed.";
                };
        return manner + " " + updates.how();
    }

    static String password(DefaultPassword password) {
        var kind =
                switch (password.kind()) {
                    case NONE -> "The device has no password.";
                    case CHOSEN_BY_OWNER -> "The owner chooses it before first use.";
                    case UNIQUE_PER_DEVICE -> "Each device has its own.";
                    case SHARED -> "All devices share one.";
                };
        var change = password.howToChange();
        return change == null ? kind : kind + " " + change;
    }

    static String senses(ProductDescription product) {
        return product.sensors().isEmpty() ? "Nothing" : String.join(", ", product.sensors());
    }

    static String personalData(ProductDescription product) {
        var uses = product.dataUse().size();
        return switch (uses) {
            case 0 -> "None is used.";
            case 1 -> "Used in one way, which the label's page describes.";
            default -> "Used in %d ways, which the label's page describes.".formatted(uses);
        };
    }

    static String offline(ProductDescription product) {
        return product.worksOffline() ? "Does its main job" : "Does not do its main job";
    }

    /** Where, and how soon a reporter hears of it as far as that is promised. */
    static String reporting(VulnerabilityContact contact) {
        var words = contact.email() + ", " + contact.policy();
        var within = contact.acknowledgedWithin();
        var every = contact.updatesEvery();
        return words
                + (within == null ? "" : ", acknowledged within " + (within == 1 ? "a day" : within + " days"))
                + (every == null ? "" : ", news at least every " + (every == 1 ? "day" : every + " days"));
    }

    static String assessors(List<LabelFacts.Assessor> assessors) {
        return assessors.stream()
                .map(body -> "%s (accreditation %s)".formatted(body.name(), body.accreditation()))
                .collect(Collectors.joining(", "));
    }

    static String result(LabelFacts facts) {
        var coverage = facts.coverage();
        return "Score %d of 100, %d of %d recommendations met"
                .formatted(facts.score(), coverage.passed(), coverage.applying());
    }

    /** Every requirement that applies or was judged, in the order of the baseline. */
    static List<Requirement> asked(BaselineDocument baseline, LabelFacts facts) {
        return ExaminedRequirement.of(baseline, facts).stream()
                .map(ExaminedRequirement::requirement)
                .toList();
    }

    /** What was found, by its code; requirements above the level sought are not examined. */
    static String verdict(LabelFacts facts, Requirement requirement) {
        var verdict = facts.facts().verdicts().get(requirement.id());
        return verdict == null ? "NOT_EXAMINED" : verdict.name();
    }

    /** What that means, in one sentence; the examiners' own words are not public. */
    static String remark(LabelFacts facts, Requirement requirement) {
        var verdict = facts.facts().verdicts().get(requirement.id());
        return verdict == null ? "Beyond what was sought; nobody says that it is met." : remark(verdict);
    }

    private static String remark(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "Examined and found met.";
            case FAIL -> "Examined and found not met.";
            case INCONCLUSIVE -> "Examined; could not be shown.";
            case NOT_APPLICABLE -> "Cannot be asked of this device; the reasons were examined.";
            case NOT_CLAIMED -> "The maker does not claim it.";
        };
    }
}
