package org.iotlabel.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iotlabel.frame.LocalForms;
import org.iotlabel.frame.Words;
import org.iotlabel.label.LabelFacts;
import org.iotlabel.label.LabelMessages;
import org.iotlabel.product.Connection;
import org.iotlabel.product.DataUse;
import org.iotlabel.product.DefaultPassword;
import org.iotlabel.product.Updates;
import org.iotlabel.product.VersionRange;
import org.iotlabel.product.VulnerabilityContact;
import org.iotlabel.verification.Certificate.Row;

/** What a label states beside its promises, each with a name. What makers wrote stays in their own words. */
final class CertificateRows {
    private final LabelFacts facts;
    private final VerdictWords words;
    private final StatedMessages said;
    private final PageLength length;

    private CertificateRows(LabelFacts facts, VerdictWords words, PageLength length) {
        this.facts = facts;
        this.words = words;
        this.said = Words.in(words.language(), StatedMessages.class);
        this.length = length;
    }

    static List<Row> device(LabelFacts facts, VerdictWords words, PageLength length) {
        var all = new ArrayList<Row>();
        var rows = new CertificateRows(facts, words, length);
        rows.product(all);
        rows.connections(all);
        return List.copyOf(all);
    }

    /** The same side by side with others, where connections are counted, and each of them stands on the label's own page. */
    static List<Row> compared(LabelFacts facts, VerdictWords words, PageLength length) {
        var all = new ArrayList<Row>();
        var rows = new CertificateRows(facts, words, length);
        rows.product(all);
        rows.talk().ifPresent(all::add);
        return List.copyOf(all);
    }

    static List<Row> checking(LabelFacts facts, VerdictWords words) {
        var all = new ArrayList<Row>();
        new CertificateRows(facts, words, PageLength.WHOLE).label(all);
        return List.copyOf(all);
    }

    private void product(List<Row> rows) {
        var product = facts.product();
        rows.add(
                row(said.kind(), Words.in(words.language(), LabelMessages.class).category(product.category())));
        rows.add(row(said.hardware(), range(product.hardware())));
        rows.add(row(said.firmware(), range(product.firmware())));
        rows.add(row(words.said().updates(), updates(product.updates())));
        rows.add(row(said.password(), password(product.defaultPassword())));
        rows.add(row(
                said.senses(),
                product.sensors().isEmpty()
                        ? ours(said.nothing())
                        : Stated.with(words, "", facts, sensors(product.sensors()))));
        personalData(product.dataUse(), rows);
        rows.add(row(said.offline(), product.worksOffline() ? said.worksOffline() : said.needsInternet()));
        reporting(product.vulnerabilityContact(), rows);
    }

    /** The list is asked of every maker, so that an empty one says that there is no such use. */
    private void personalData(List<DataUse> uses, List<Row> rows) {
        if (uses.isEmpty()) {
            rows.add(row(said.personalData(), said.personalDataNone()));
        }
        uses.forEach(use -> rows.add(new Row(said.personalData(), use(use))));
    }

    private List<Stated> use(DataUse use) {
        return Stream.of(
                        own(use.what()),
                        with(said.dataRecipient(), use.who()),
                        with(said.dataPurpose(), use.why()),
                        with(said.dataPlace(), use.where()))
                .limit(length.told())
                .toList();
    }

    private void connections(List<Row> rows) {
        talk().ifPresent(rows::add);
        Stream.ofNullable(facts.product().connections())
                .flatMap(List::stream)
                .forEach(one -> rows.add(new Row(said.talksTo(), connection(one))));
    }

    /** Where the maker declares nothing, the page says nothing: nobody may take that for a device that talks to nobody. */
    private Optional<Row> talk() {
        return Optional.ofNullable(facts.product().connections())
                .map(all -> row(said.talksTo(), all.isEmpty() ? said.talksToNobody() : counted(all)));
    }

    private String counted(List<Connection> all) {
        var regions = all.stream()
                .flatMap(one -> Stream.ofNullable(one.where()).flatMap(List::stream))
                .distinct()
                .count();
        var optional = all.stream().filter(one -> !one.needed()).count();
        return said.talksToSo(all.size(), regions, optional);
    }

    private List<Stated> connection(Connection one) {
        return Stream.of(
                        own(one.who()),
                        ours(one.needed() ? said.connectionNeeded() : said.connectionOptional()),
                        with(said.dataPurpose(), one.why()),
                        ours(said.dataPlace() + " " + regions(one)))
                .limit(length.told())
                .toList();
    }

    private String regions(Connection one) {
        var forms = new LocalForms(words.language());
        return one.where() == null
                ? said.notSaid()
                : one.where().stream().map(forms::region).collect(Collectors.joining(", "));
    }

    /** Each by itself, so that a long one does not hide the others. */
    private String sensors(List<String> sensors) {
        return sensors.stream().map(length::cut).collect(Collectors.joining(", "));
    }

    private void reporting(VulnerabilityContact contact, List<Row> rows) {
        var within = contact.acknowledgedWithin();
        if (within != null) {
            rows.add(row(said.reportAcknowledged(), said.withinDays(within)));
        }
        var every = contact.updatesEvery();
        if (every != null) {
            rows.add(row(said.reportNews(), said.everyDays(every)));
        }
    }

    private void label(List<Row> rows) {
        rows.add(new Row(said.assessedBy(), List.of(ours(assessors()), ours(said.independent()))));
        rows.add(row(
                said.decidedBy(),
                said.decidedOn(facts.issuer().name(), words.day(facts.decision().date()))));
        rows.add(row(said.runs(), said.runsBetween(words.day(facts.validFrom()), words.day(facts.validUntil()))));
        rows.add(row(said.measured(), said.measuredBy(facts.baseline().version())));
        var score = words.said();
        rows.add(new Row(score.score(), List.of(ours(score.scoreOf(facts.score())), ours(score.scoreSays()))));
    }

    private String assessors() {
        return facts.assessors().stream()
                .map(body -> said.assessor(body.name(), body.accreditation()))
                .collect(Collectors.joining(", "));
    }

    private String range(VersionRange range) {
        var last = range.to();
        return last == null ? said.versionsFrom(range.from()) : said.versions(range.from(), last);
    }

    private Stated updates(Updates updates) {
        return with(said.updatesManner(updates.manner()), updates.how());
    }

    private Stated password(DefaultPassword password) {
        var kind = said.passwordKind(password.kind());
        var how = password.howToChange();
        return how == null ? ours(kind) : with(kind, how);
    }

    private Row row(String name, String text) {
        return row(name, ours(text));
    }

    private static Row row(String name, Stated stated) {
        return new Row(name, List.of(stated));
    }

    private Stated ours(String text) {
        return with(text, "");
    }

    private Stated own(String text) {
        return with("", text);
    }

    private Stated with(String text, String own) {
        return Stated.with(words, text, facts, length.cut(own));
    }
}
