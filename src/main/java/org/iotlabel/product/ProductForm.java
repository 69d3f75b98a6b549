package org.iotlabel.product;

import java.util.ArrayList;
import java.util.List;
import org.iotlabel.desk.Field;
import org.iotlabel.desk.Field.Kind;
import org.iotlabel.desk.Fieldset;
import org.iotlabel.desk.Form;
import org.iotlabel.desk.Option;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.Words;

/** The fields of a product's description. */
final class ProductForm {
    private static final int MOST_ROWS = 20;
    private static final int MOST_RECOGNISED = 10;

    private final Form form;
    private final String at;
    private final ProductFieldMessages words = Words.in(PortalFrame.LANGUAGE, ProductFieldMessages.class);
    private final ConnectionMessages talk = Words.in(PortalFrame.LANGUAGE, ConnectionMessages.class);
    private final ProductMessages choices = Words.in(PortalFrame.LANGUAGE, ProductMessages.class);

    /**
     * Makes the fields.
     *
     * @param at pointer of the description within what is sent
     */
    ProductForm(Form form, String at) {
        this.form = form;
        this.at = at;
    }

    List<Fieldset> fieldsets() {
        var sets = new ArrayList<Fieldset>(List.of(device(), maker(), representative(), support(), extended()));
        sets.addAll(List.of(weaknesses(), password(), data()));
        rows("/dataUse", 2, MOST_ROWS).forEach(row -> sets.add(use(row)));
        sets.add(connections());
        rows("/connections", 2, MOST_ROWS).forEach(row -> sets.add(connection(row)));
        sets.add(parts(words.sbom(), "/sbom"));
        sets.add(parts(words.hbom(), "/hbom"));
        rows("/recognition", 1, MOST_RECOGNISED).forEach(row -> sets.add(recognition(row)));
        return sets;
    }

    private Fieldset device() {
        return Fieldset.of(
                words.device(),
                line("/model", words.model(), 100).hint(words.modelHint()),
                form.choice(
                        at + "/category", words.category(), Option.of(ProductCategory.values(), choices::categoryWord)),
                Form.object(at + "/hardware"),
                line("/hardware/from", words.hardwareFrom(), 60),
                line("/hardware/to", words.hardwareTo(), 60).optional().hint(words.toHint()),
                Form.object(at + "/firmware"),
                line("/firmware/from", words.firmwareFrom(), 60),
                line("/firmware/to", words.firmwareTo(), 60).optional().hint(words.toHint()),
                field(Kind.LINES, "/gtins/-", words.gtins()).optional().hint(words.gtinsHint()),
                line("/batch", words.batch(), 120).optional().hint(words.batchHint()),
                line("/photoDigest", words.photoDigest(), 71).optional().hint(words.digestHint()));
    }

    private Fieldset maker() {
        return Fieldset.of(
                words.maker(),
                Form.object(at + "/manufacturer"),
                line("/manufacturer/name", words.name(), 120).autocomplete("organization"),
                line("/manufacturer/address", words.address(), 240),
                web("/manufacturer/website", words.website()));
    }

    private Fieldset representative() {
        return Fieldset.of(
                        words.representative(),
                        line("/manufacturer/representative/name", words.name(), 120),
                        line("/manufacturer/representative/address", words.address(), 240))
                .lead(words.representativeLead())
                .foldedWhenBlank();
    }

    private Fieldset support() {
        return Fieldset.of(
                words.support(),
                field(Kind.MONTH, "/supportUntil", words.supportUntil())
                        .optional()
                        .hint(words.supportUntilHint()),
                Form.object(at + "/updates"),
                form.choice(
                        at + "/updates/manner",
                        words.manner(),
                        Option.of(Updates.Manner.values(), choices::mannerWord)),
                sentence("/updates/how", words.how()),
                field(Kind.DAY, "/updates/lastOn", words.lastOn()).optional(),
                web("/secureSetupUrl", words.secureSetupUrl()).optional(),
                form.prose(at + "/unsupportedStatement", words.unsupported())
                        .most(400)
                        .optional()
                        .hint(words.unsupportedHint()));
    }

    private Fieldset extended() {
        return Fieldset.of(
                        words.extended(),
                        field(Kind.MONTH, "/extendedSupport/until", words.extendedUntil()),
                        sentence("/extendedSupport/terms", words.extendedTerms()))
                .lead(words.extendedLead())
                .foldedWhenBlank();
    }

    private Fieldset weaknesses() {
        return Fieldset.of(
                words.weaknesses(),
                Form.object(at + "/vulnerabilityContact"),
                field(Kind.EMAIL, "/vulnerabilityContact/email", words.contactEmail())
                        .most(200),
                web("/vulnerabilityContact/policy", words.contactPolicy()),
                field(Kind.NUMBER, "/vulnerabilityContact/acknowledgedWithin", words.acknowledgedWithin())
                        .optional(),
                field(Kind.NUMBER, "/vulnerabilityContact/updatesEvery", words.updatesEvery())
                        .optional());
    }

    private Fieldset password() {
        return Fieldset.of(
                words.passwords(),
                Form.object(at + "/defaultPassword"),
                form.choice(
                        at + "/defaultPassword/kind",
                        words.passwordKind(),
                        Option.of(DefaultPassword.Kind.values(), choices::passwordWord)),
                sentence("/defaultPassword/howToChange", words.howToChange()).optional());
    }

    private Fieldset data() {
        return Fieldset.of(
                words.data(),
                field(Kind.LINES, "/sensors/-", words.sensors()).optional().hint(words.sensorsHint()),
                form.truth(at + "/worksOffline", words.worksOffline()),
                Form.list(at + "/dataUse"));
    }

    private Fieldset use(int row) {
        var use = "/dataUse/" + row;
        return Fieldset.of(
                        words.use(row + 1),
                        line(use + "/what", words.useWhat(), 200),
                        line(use + "/who", words.useWho(), 200),
                        line(use + "/why", words.useWhy(), 200),
                        line(use + "/where", words.useWhere(), 200))
                .lead(words.useLead())
                .foldedWhenBlank();
    }

    private Fieldset connections() {
        return Fieldset.of(
                        talk.heading(),
                        form.none(at + "/connections", talk.nobody(), talk.nobodyWords())
                                .optional())
                .lead(talk.lead());
    }

    private Fieldset connection(int row) {
        var one = "/connections/" + row;
        return Fieldset.of(
                        talk.one(row + 1),
                        line(one + "/who", talk.who(), 120),
                        line(one + "/why", talk.why(), 200),
                        field(Kind.LINES, one + "/where/-", talk.where())
                                .optional()
                                .hint(talk.whereHint()),
                        field(Kind.LINES, one + "/hosts/-", talk.hosts())
                                .optional()
                                .hint(talk.hostsHint()),
                        form.truth(at + one + "/needed", talk.needed()))
                .foldedWhenBlank();
    }

    private Fieldset parts(String legend, String list) {
        return Fieldset.of(
                        legend,
                        form.choice(
                                at + list + "/format",
                                words.format(),
                                Option.of(PartsList.Format.values(), choices::formatWord)),
                        web(list + "/url", words.listUrl()).optional(),
                        line(list + "/digest", words.listDigest(), 71)
                                .optional()
                                .hint(words.digestHint()))
                .foldedWhenBlank();
    }

    private Fieldset recognition(int row) {
        var one = "/recognition/" + row;
        return Fieldset.of(
                        words.recognition(row + 1),
                        line(one + "/scheme", words.recognitionScheme(), 120),
                        line(one + "/reference", words.recognitionReference(), 60),
                        web(one + "/url", words.recognitionUrl()),
                        field(Kind.DAY, one + "/until", words.recognitionUntil())
                                .optional())
                .foldedWhenBlank();
    }

    /** The rows that are filled in, and some more. */
    private List<Integer> rows(String list, int more, int most) {
        var rows = Math.min(form.rows(at + list) + more, most);
        return java.util.stream.IntStream.range(0, rows).boxed().toList();
    }

    private Field line(String name, String label, int most) {
        return form.line(at + name, label).most(most);
    }

    /** What the API takes in a sentence or two. */
    private Field sentence(String name, String label) {
        return form.prose(at + name, label).most(300);
    }

    private Field web(String name, String label) {
        return field(Kind.URL, name, label).most(500).hint(words.webHint());
    }

    private Field field(Kind kind, String name, String label) {
        return form.field(kind, at + name, label);
    }
}
