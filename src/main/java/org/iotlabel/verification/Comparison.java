package org.iotlabel.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.iotlabel.frame.Words;
import org.iotlabel.label.IssuedLabel;
import org.iotlabel.scheme.BaselineWords;
import org.iotlabel.scheme.Worded;

/**
 * Labels side by side. A row has one cell a label, and what is to be trusted of none has no row.
 *
 * @param columns one a label, in the order in which they were asked for
 * @param cut whether more were asked for than are compared
 */
record Comparison(List<Column> columns, List<Row> rows, boolean cut) {
    /**
     * A label.
     *
     * @param path of its page; empty where there is no such label
     * @param name the model and its maker, where the label is to be trusted, else the serial as far as there is one
     */
    record Column(String path, String name) {}

    /** One thing that labels say. */
    record Row(String name, List<Worded> cells) {}

    static Comparison of(List<Told> all, boolean cut, Locale language) {
        var said = Words.in(language, ComparisonMessages.class);
        var tag = language.toLanguageTag();
        var columns = all.stream().map(Comparison::column).toList();
        var facts = all.stream().map(told -> facts(told, said)).toList();
        var names = new LinkedHashSet<String>();
        facts.forEach(one -> names.addAll(one.keySet()));
        var rows = new ArrayList<Row>();
        rows.add(new Row(
                said.verdictOf(),
                all.stream().map(told -> new Worded(tag, told.headline())).toList()));
        names.forEach(name -> rows.add(new Row(
                name,
                facts.stream()
                        .map(one -> one.getOrDefault(name, new Worded(tag, said.notSaid())))
                        .toList())));
        return new Comparison(columns, all.isEmpty() ? List.of() : List.copyOf(rows), cut);
    }

    /** What stands in a field for a serial, counted from 1. */
    public String typed(int field) {
        return field > columns.size() ? "" : columns.get(field - 1).path().replace("/", "");
    }

    private static Column column(Told told) {
        return switch (told.verdict()) {
            case Verdict.Valid valid -> named(valid.label());
            case Verdict.SupportEnded ended -> named(ended.label());
            case Verdict.Suspended suspended -> bare(suspended.label());
            case Verdict.Withdrawn withdrawn -> bare(withdrawn.label());
            case Verdict.Expired expired -> bare(expired.label());
            case Verdict.ProductMismatch other -> bare(other.label());
            case Verdict.SchemeClosed closed -> bare(closed.label());
            case Verdict.BadSignature bad ->
                new Column("/" + bad.serial().value(), bad.serial().toString());
            case Verdict.StatusStale stale ->
                new Column("/" + stale.serial().value(), stale.serial().toString());
            case Verdict.Unknown _ -> new Column("", "");
        };
    }

    private static Column named(IssuedLabel label) {
        var product = label.facts().product();
        return new Column(
                "/" + label.serial().value(),
                product.model() + ", " + product.manufacturer().name());
    }

    private static Column bare(IssuedLabel label) {
        return new Column("/" + label.serial().value(), label.serial().toString());
    }

    private static Map<String, Worded> facts(Told told, ComparisonMessages said) {
        return switch (told.verdict()) {
            case Verdict.Valid valid -> facts(valid.label(), told.words(), said);
            case Verdict.SupportEnded ended -> facts(ended.label(), told.words(), said);
            case Verdict.Suspended _,
                    Verdict.Withdrawn _,
                    Verdict.Expired _,
                    Verdict.ProductMismatch _,
                    Verdict.SchemeClosed _,
                    Verdict.BadSignature _,
                    Verdict.StatusStale _,
                    Verdict.Unknown _ -> Map.of();
        };
    }

    /** What a label has several of, such as uses of data, stands in one cell. */
    private static Map<String, Worded> facts(IssuedLabel label, VerdictWords words, ComparisonMessages names) {
        var facts = label.facts();
        var language = words.language();
        var said = new LinkedHashMap<String, String>();
        said.put(words.said().updates(), words.support(label.supportUntil()));
        said.put(names.containmentOf(), words.said().containment(facts.containmentGrade()));
        CertificateRows.device(facts, words)
                .forEach(row -> said.merge(row.name(), row.said(), (one, other) -> one + " " + other));
        said.put(words.said().score(), words.said().scoreOf(facts.score()));
        var all = new LinkedHashMap<String, Worded>();
        var level = facts.level().number() + ", " + facts.level().name();
        all.put(names.levelOf(), new Worded(language.toLanguageTag(), level));
        all.put(names.promiseOf(), BaselineWords.in(language).promise(facts.level()));
        said.forEach((name, text) -> all.put(name, new Worded(language.toLanguageTag(), text)));
        return all;
    }
}
