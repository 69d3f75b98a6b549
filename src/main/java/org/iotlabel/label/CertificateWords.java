package org.iotlabel.label;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iotlabel.frame.LocalForms;
import org.iotlabel.product.DefaultPassword;
import org.iotlabel.product.ProductDescription;
import org.iotlabel.product.Updates;
import org.iotlabel.product.VersionRange;
import org.iotlabel.product.VulnerabilityContact;
import org.iotlabel.scheme.BaselineDocument;
import org.iotlabel.scheme.Requirement;
import org.jspecify.annotations.Nullable;

/** The facts of a label in sentences for people who know nothing of schemes, in one language. */
final class CertificateWords {
    private final CertificatePhrases phrases;
    private final LocalForms forms;

    private CertificateWords(Locale language) {
        this.phrases = CertificatePhrases.in(language);
        this.forms = new LocalForms(language);
    }

    static CertificateWords in(Locale language) {
        return new CertificateWords(language);
    }

    /** A phrase that stands on every certificate. */
    String say(String phrase, Object... values) {
        return phrases.say(phrase, values);
    }

    /** Never "expires": people take that for the end of the device (47 CFR 8.222 keeps the same distance). */
    String support(@Nullable YearMonth until) {
        return until == null ? say("supportUnknown") : say("support", month(until));
    }

    String month(YearMonth month) {
        return forms.month(month);
    }

    String day(Instant instant) {
        return forms.day(instant);
    }

    String day(LocalDate date) {
        return forms.day(date);
    }

    String kind(ProductDescription product) {
        return phrases.say("kind", product.category());
    }

    String versions(ProductDescription product) {
        return say("versions", range(product.hardware()), range(product.firmware()));
    }

    private String range(VersionRange range) {
        var last = range.to();
        if (last == null) {
            return say("versionAndLater", range.from());
        }
        return last.equals(range.from()) ? range.from() : say("versionRange", range.from(), last);
    }

    static String maker(ProductDescription product) {
        var maker = product.manufacturer();
        return "%s, %s, %s".formatted(maker.name(), maker.address(), maker.website());
    }

    String updates(Updates updates) {
        return phrases.say("updates", updates.manner()) + " " + updates.how();
    }

    String password(DefaultPassword password) {
        var kind = phrases.say("password", password.kind());
        var change = password.howToChange();
        return change == null ? kind : kind + " " + change;
    }

    String senses(ProductDescription product) {
        return product.sensors().isEmpty() ? say("sensesNothing") : String.join(", ", product.sensors());
    }

    String personalData(ProductDescription product) {
        var uses = product.dataUse().size();
        return switch (uses) {
            case 0 -> say("personalDataNone");
            case 1 -> say("personalDataOnce");
            default -> say("personalDataTimes", uses);
        };
    }

    String offline(ProductDescription product) {
        return say(product.worksOffline() ? "worksOffline" : "needsInternet");
    }

    /** Where, and how soon a reporter hears of it as far as that is promised. */
    String reporting(VulnerabilityContact contact) {
        var words = contact.email() + ", " + contact.policy();
        var within = contact.acknowledgedWithin();
        var every = contact.updatesEvery();
        return words
                + days(within, "acknowledgedInADay", "acknowledgedInDays")
                + days(every, "newsEveryDay", "newsEveryDays");
    }

    private String days(@Nullable Integer days, String one, String several) {
        if (days == null) {
            return "";
        }
        return ", " + (days == 1 ? say(one) : say(several, days));
    }

    String assessors(List<LabelFacts.Assessor> assessors) {
        return assessors.stream()
                .map(body -> say("assessor", body.name(), body.accreditation()))
                .collect(Collectors.joining(", "));
    }

    String result(LabelFacts facts) {
        var coverage = facts.coverage();
        return say("score", facts.score(), coverage.passed(), coverage.applying());
    }

    /** Every requirement that applies or was judged, in the order of the baseline. */
    static List<Requirement> asked(BaselineDocument baseline, LabelFacts facts) {
        return ExaminedRequirement.of(baseline, facts).stream()
                .map(ExaminedRequirement::requirement)
                .toList();
    }

    /** What was found, by its code; requirements above the level sought are not examined. */
    static String verdict(LabelFacts facts, Requirement requirement) {
        return Optional.ofNullable(facts.facts().verdicts().get(requirement.id()))
                .map(Enum::name)
                .orElse("NOT_EXAMINED");
    }

    /** What that means, in one sentence; the examiners' own words are not public. */
    String remark(LabelFacts facts, Requirement requirement) {
        return say("remark." + verdict(facts, requirement));
    }
}
