package org.iotlabel.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.iotlabel.frame.Frame;
import org.iotlabel.frame.Isolated;
import org.iotlabel.label.IssuedLabel;
import org.iotlabel.label.LabelFacts;
import org.iotlabel.scheme.BaselineWords;
import org.iotlabel.scheme.Worded;

/**
 * What a label states that is to be trusted, in sentences.
 *
 * @param maker by whom it is made
 * @param holder to whom the label was granted, with the address of its page
 * @param level its number and name
 * @param promise what a buyer may expect of the level
 * @param containment how little harm a broken device can do
 * @param support until when it gets updates
 * @param device what else it states of the device, name and sentence
 * @param shortened whether some of that is left out
 * @param checking who checked it, by what, and for how long
 * @param links addresses of others that the maker or the scheme gave
 * @param reporting where to turn with a problem
 * @param paper the certificate as a PDF, in the language of the page where there is one
 * @param papers the same in other languages
 * @param digest of {@code label.json}
 */
record Certificate(
        String model,
        String maker,
        Link holder,
        String level,
        Worded promise,
        String containment,
        String support,
        List<Row> device,
        boolean shortened,
        List<Row> checking,
        List<Link> links,
        Reporting reporting,
        Paper paper,
        List<Paper> papers,
        String digest) {
    /** One line of the table. */
    record Row(String name, List<Stated> stated) {}

    /** Whether the maker's own words are among what it states of the device. */
    public boolean isOwn() {
        return device.stream().flatMap(row -> row.stated().stream()).anyMatch(Stated::hasOwn);
    }

    /** The certificate in a language, by the name that the language gives itself. */
    record Paper(String language, String name, String href) {}

    /** One address. */
    record Link(String name, String href) {}

    /**
     * Where to turn with a problem.
     *
     * @param policy how the maker wants to hear of a weakness
     * @param mail of the maker
     * @param scheme the mail address of whoever stands for the label
     */
    record Reporting(Link policy, Link mail, Link scheme) {
        private static Reporting of(LabelFacts facts, VerdictMessages said) {
            var contact = facts.product().vulnerabilityContact();
            return new Reporting(
                    new Link(said.reportWeakness(), contact.policy().toString()),
                    mail(contact.email()),
                    mail(facts.issuer().contact()));
        }

        private static Link mail(String address) {
            return new Link(address, "mailto:" + address);
        }
    }

    static Certificate of(IssuedLabel label, VerdictWords words, PageLength length) {
        var facts = label.facts();
        var product = facts.product();
        var level = facts.level();
        var said = words.said();
        var device = CertificateRows.device(facts, words, length);
        return new Certificate(
                product.model(),
                said.by(Isolated.of(product.manufacturer().name())),
                new Link(Isolated.of(facts.holder()), "/vendors/" + label.vendor()),
                said.level(level.number(), level.name()),
                BaselineWords.in(words.language()).promise(level),
                said.containment(facts.containmentGrade()),
                words.support(label.supportUntil()),
                device,
                !device.equals(CertificateRows.device(facts, words, PageLength.WHOLE)),
                CertificateRows.checking(facts, words),
                links(facts, said),
                Reporting.of(facts, said),
                papers(label, words.language()).getFirst(),
                papers(label, words.language()).stream().skip(1).toList(),
                label.digest().toString());
    }

    /** All of them, the one for the reader first. */
    private static List<Paper> papers(IssuedLabel label, Locale first) {
        return Stream.concat(Stream.of(Locale.ENGLISH), label.languages().stream())
                .sorted(Comparator.comparing(language -> !language.equals(first)))
                .map(language ->
                        new Paper(language.toLanguageTag(), Frame.ownName(language), label.certificate(language)))
                .toList();
    }

    private static List<Link> links(LabelFacts facts, VerdictMessages said) {
        var product = facts.product();
        var links = new ArrayList<Link>();
        links.add(
                new Link(said.makersWebsite(), product.manufacturer().website().toString()));
        var setup = product.secureSetupUrl();
        if (setup != null) {
            links.add(new Link(said.secureSetup(), setup.toString()));
        }
        links.add(new Link(said.scheme(), facts.issuer().url().toString()));
        return List.copyOf(links);
    }
}
