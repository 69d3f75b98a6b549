package org.iotlabel.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.iotlabel.frame.Words;
import org.iotlabel.label.LabelFacts;
import org.iotlabel.label.LabelMessages;
import org.iotlabel.product.DefaultPassword;
import org.iotlabel.product.Updates;
import org.iotlabel.product.VersionRange;
import org.iotlabel.product.VulnerabilityContact;
import org.iotlabel.verification.Certificate.Row;

/** What a label states beside its promises, each with a name. What makers wrote stays in their own words. */
final class CertificateRows {
    private final LabelFacts facts;
    private final VerdictWords words;
    private final VerdictMessages said;

    private CertificateRows(LabelFacts facts, VerdictWords words) {
        this.facts = facts;
        this.words = words;
        this.said = words.said();
    }

    static List<Row> device(LabelFacts facts, VerdictWords words) {
        var all = new ArrayList<Row>();
        new CertificateRows(facts, words).product(all);
        return List.copyOf(all);
    }

    static List<Row> checking(LabelFacts facts, VerdictWords words) {
        var all = new ArrayList<Row>();
        new CertificateRows(facts, words).label(all);
        return List.copyOf(all);
    }

    private void product(List<Row> rows) {
        var product = facts.product();
        rows.add(new Row(
                said.kind(), Words.in(words.language(), LabelMessages.class).category(product.category())));
        rows.add(new Row(said.hardware(), range(product.hardware())));
        rows.add(new Row(said.firmware(), range(product.firmware())));
        rows.add(new Row(said.updates(), updates(product.updates())));
        rows.add(new Row(said.password(), password(product.defaultPassword())));
        rows.add(new Row(
                said.senses(), product.sensors().isEmpty() ? said.nothing() : String.join(", ", product.sensors())));
        product.dataUse()
                .forEach(use -> rows.add(
                        new Row(said.personalData(), said.dataUse(use.what(), use.who(), use.why(), use.where()))));
        rows.add(new Row(said.offline(), product.worksOffline() ? said.worksOffline() : said.needsInternet()));
        reporting(product.vulnerabilityContact(), rows);
    }

    private void reporting(VulnerabilityContact contact, List<Row> rows) {
        var within = contact.acknowledgedWithin();
        if (within != null) {
            rows.add(new Row(said.reportAcknowledged(), said.withinDays(within)));
        }
        var every = contact.updatesEvery();
        if (every != null) {
            rows.add(new Row(said.reportNews(), said.everyDays(every)));
        }
    }

    private void label(List<Row> rows) {
        rows.add(new Row(said.assessedBy(), assessors()));
        rows.add(new Row(
                said.decidedBy(),
                said.decidedOn(facts.issuer().name(), words.day(facts.decision().date()))));
        rows.add(new Row(said.runs(), said.runsBetween(words.day(facts.validFrom()), words.day(facts.validUntil()))));
        rows.add(new Row(said.measured(), said.measuredBy(facts.baseline().version())));
        rows.add(new Row(said.score(), said.scoreOf(facts.score())));
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

    private String updates(Updates updates) {
        return said.updatesManner(updates.manner()) + " " + updates.how();
    }

    private String password(DefaultPassword password) {
        var kind = said.passwordKind(password.kind());
        var how = password.howToChange();
        return how == null ? kind : kind + " " + how;
    }
}
