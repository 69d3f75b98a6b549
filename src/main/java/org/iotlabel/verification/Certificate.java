package org.iotlabel.verification;

import java.util.ArrayList;
import java.util.List;
import org.iotlabel.label.IssuedLabel;
import org.iotlabel.label.LabelFacts;

/**
 * What a label states that is to be trusted, in sentences.
 *
 * @param maker by whom it is made
 * @param level its number and name
 * @param promise what a buyer may expect of the level, in the words of the baseline
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
        Worded promise,
        String containment,
        String support,
        List<Row> rows,
        List<Link> links,
        List<Link> documents) {
    /** One line of the table. */
    record Row(String name, String said) {}

    /** Words that were published in another language than the page may be in (WCAG 2.2, 3.1.2). */
    record Worded(String language, String text) {}

    /** One address. */
    record Link(String name, String href) {}

    static Certificate of(IssuedLabel label, VerdictWords words) {
        var facts = label.facts();
        var product = facts.product();
        var level = facts.level();
        var said = words.said();
        return new Certificate(
                product.model(),
                said.by(product.manufacturer().name()),
                said.level(level.number(), level.name()),
                new Worded(facts.languages().getFirst(), level.promise()),
                said.containment(facts.containmentGrade()),
                words.support(label.supportUntil()),
                CertificateRows.of(facts, words),
                links(facts, said),
                documents(label, said));
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
        links.add(new Link(
                said.reportWeakness(), product.vulnerabilityContact().policy().toString()));
        links.add(new Link(said.scheme(), facts.issuer().url().toString()));
        return List.copyOf(links);
    }

    private static List<Link> documents(IssuedLabel label, VerdictMessages said) {
        var at = "/" + label.serial().value();
        return List.of(
                new Link(said.certificatePdf(), at + "/label.pdf"),
                new Link(said.signedLabel(), at + "/label.jwt"),
                new Link(said.labelJson(), at + "/label.json"),
                new Link(said.qrCode(), at + "/qr.png"));
    }
}
