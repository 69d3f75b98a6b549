package org.iotlabel.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.iotlabel.label.IssuedLabel;
import org.iotlabel.label.LabelFacts;
import org.iotlabel.product.DefaultPassword;
import org.iotlabel.product.Updates;
import org.iotlabel.product.VersionRange;

/**
 * What a label states that is to be trusted, in sentences.
 *
 * @param level what a buyer may expect
 * @param containment how little harm a broken device can do
 * @param support until when it gets updates
 * @param rows everything else, name and sentence
 * @param links addresses of others that the maker or the scheme gave
 * @param documents what can be downloaded
 */
record Certificate(
        String model,
        String maker,
        String level,
        String containment,
        String support,
        List<Row> rows,
        List<Link> links,
        List<Link> documents) {
    /** One line of the table. */
    record Row(String name, String said) {}

    /** One address. */
    record Link(String name, String href) {}

    static Certificate of(IssuedLabel label) {
        var facts = label.facts();
        var product = facts.product();
        return new Certificate(
                product.model(),
                product.manufacturer().name(),
                "Level " + facts.level().number() + ", " + facts.level().name() + ": "
                        + facts.level().promise(),
                VerdictWords.containment(facts.containmentGrade()),
                VerdictWords.support(label.supportUntil()),
                rows(facts),
                List.of(
                        new Link(
                                "The maker's website",
                                product.manufacturer().website().toString()),
                        new Link(
                                "How to report a weakness",
                                product.vulnerabilityContact().policy().toString()),
                        new Link("The scheme", facts.issuer().url().toString())),
                documents(label));
    }

    private static List<Row> rows(LabelFacts facts) {
        var product = facts.product();
        var rows = new ArrayList<Row>();
        rows.add(new Row("Kind of device", plain(product.category().name())));
        rows.add(new Row("Hardware", range(product.hardware())));
        rows.add(new Row("Firmware", range(product.firmware())));
        rows.add(new Row("Security updates", updates(product.updates())));
        rows.add(new Row("First password", password(product.defaultPassword())));
        rows.add(new Row("Senses", product.sensors().isEmpty() ? "Nothing" : String.join(", ", product.sensors())));
        product.dataUse()
                .forEach(use -> rows.add(new Row(
                        "Personal data",
                        use.what() + ": to " + use.who() + ", for " + use.why() + ", in " + use.where())));
        rows.add(
                new Row("Without Internet", product.worksOffline() ? "Does its main job" : "Does not do its main job"));
        rows.add(new Row("Checked by", assessors(facts)));
        rows.add(new Row(
                "Decided by",
                facts.issuer().name() + " on "
                        + VerdictWords.day(facts.decision().date())));
        rows.add(new Row(
                "Label runs", VerdictWords.day(facts.validFrom()) + " to " + VerdictWords.day(facts.validUntil())));
        rows.add(new Row(
                "Measured against",
                facts.baseline().id() + " " + facts.baseline().version()));
        rows.add(new Row("Score", facts.score() + " of 100"));
        return rows;
    }

    private static List<Link> documents(IssuedLabel label) {
        var at = "/" + label.serial().value();
        return List.of(
                new Link("Certificate (PDF)", at + "/label.pdf"),
                new Link("Signed label (JWT)", at + "/label.jwt"),
                new Link("Label (JSON)", at + "/label.json"),
                new Link("QR code (PNG)", at + "/qr.png"));
    }

    private static String assessors(LabelFacts facts) {
        return facts.assessors().stream()
                .map(body -> body.name() + " (accreditation " + body.accreditation() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String range(VersionRange range) {
        var last = range.to();
        return last == null ? range.from() + " and later" : range.from() + " to " + last;
    }

    private static String updates(Updates updates) {
        var manner =
                switch (updates.manner()) {
                    case AUTOMATIC -> "Come by themselves. ";
                    case ON_NOTICE -> "You are told, and start them. ";
                    case MANUAL -> "You have to look for them. ";
                    case NONE -> "The software cannot be changed. ";
                };
        return manner + updates.how();
    }

    private static String password(DefaultPassword password) {
        var kind =
                switch (password.kind()) {
                    case NONE -> "There is none.";
                    case CHOSEN_BY_OWNER -> "You choose it before first use.";
                    case UNIQUE_PER_DEVICE -> "Each device has its own.";
                    case SHARED -> "All devices share one.";
                };
        var how = password.howToChange();
        return how == null ? kind : kind + " " + how;
    }

    private static String plain(String name) {
        var words = name.replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
