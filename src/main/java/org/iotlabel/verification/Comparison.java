package org.iotlabel.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iotlabel.frame.Faults;
import org.iotlabel.frame.Faults.Fault;
import org.iotlabel.frame.Words;
import org.iotlabel.label.IssuedLabel;
import org.iotlabel.label.Serial;
import org.iotlabel.scheme.BaselineWords;
import org.iotlabel.scheme.Worded;

/**
 * Labels side by side. A row has one cell a label; what none states that is to be trusted has no row.
 *
 * @param columns one a label, in the order in which they were asked for
 * @param cut whether more were asked for than are compared
 * @param shortened whether what they state is too long to stand here
 * @param faults of which serials there is no label
 */
record Comparison(List<Column> columns, List<Row> rows, boolean cut, boolean shortened, Faults faults) {
    /**
     * A label.
     *
     * @param path of its page; empty where there is no such label
     * @param serial as it is printed; where there is no such label, as it was typed
     * @param name the model and its maker, where the label is to be trusted, else the serial as far as there is one
     */
    record Column(String path, String serial, String name) {}

    /** One thing that labels say. */
    record Row(String name, List<List<Stated>> cells) {}

    /**
     * What is known of them.
     *
     * @param typed the serials as they were typed, as many as there are verdicts, or more
     */
    static Comparison of(List<Told> all, List<String> typed, boolean cut, Locale language, PageLength length) {
        var said = Words.in(language, ComparisonMessages.class);
        var tag = language.toLanguageTag();
        var columns = IntStream.range(0, all.size())
                .mapToObj(i -> column(all.get(i), typed.get(i)))
                .toList();
        var facts = all.stream().map(told -> facts(told, said, length)).toList();
        var names = new LinkedHashSet<String>();
        facts.stream().flatMap(Optional::stream).forEach(one -> names.addAll(one.keySet()));
        var notSaid = cell(tag, said.notSaid());
        var notShown = cell(tag, said.notShown());
        var rows = new ArrayList<Row>();
        rows.add(new Row(
                said.verdictOf(),
                all.stream().map(told -> cell(tag, told.headline())).toList()));
        names.forEach(name -> rows.add(new Row(
                name,
                facts.stream()
                        .map(one -> one.map(stated -> stated.getOrDefault(name, notSaid))
                                .orElse(notShown))
                        .toList())));
        return new Comparison(
                columns,
                all.isEmpty() ? List.of() : List.copyOf(rows),
                cut,
                !facts.equals(all.stream()
                        .map(told -> facts(told, said, PageLength.WHOLE))
                        .toList()),
                faults(all, said));
    }

    /** Beside the fields, whose numbers begin with 1. */
    private static Faults faults(List<Told> all, ComparisonMessages said) {
        return new Faults(IntStream.range(0, all.size())
                .filter(i -> all.get(i).verdict() instanceof Verdict.Unknown)
                .mapToObj(i -> new Fault(
                        "serial-" + (i + 1),
                        said.serialNumbered(i + 1),
                        all.get(i).headline() + " " + all.get(i).explanation()))
                .toList());
    }

    /** What is wrong with the serial in a field, counted from 1; empty where nothing is. */
    public String fault(int field) {
        return faults.at("serial-" + field);
    }

    /** What stands in a field for a serial, counted from 1. */
    public String typed(int field) {
        return field > columns.size() ? "" : columns.get(field - 1).serial();
    }

    /** Whether makers' own words are among what is shown. */
    public boolean isOwn() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(List::stream)
                .anyMatch(Stated::hasOwn);
    }

    private static List<Stated> cell(String language, String text) {
        return List.of(Stated.ours(new Worded(language, text)));
    }

    private static Column column(Told told, String typed) {
        return switch (told.verdict()) {
            case Verdict.Valid valid -> named(valid.label());
            case Verdict.SupportEnded ended -> named(ended.label());
            case Verdict.Suspended suspended -> bare(suspended.label());
            case Verdict.Withdrawn withdrawn -> bare(withdrawn.label());
            case Verdict.Expired expired -> bare(expired.label());
            case Verdict.ProductMismatch other -> bare(other.label());
            case Verdict.SchemeClosed closed -> bare(closed.label());
            case Verdict.BadSignature bad -> column(bad.serial(), bad.serial().toString());
            case Verdict.StatusStale stale ->
                column(stale.serial(), stale.serial().toString());
            case Verdict.NotYet early -> bare(early.label());
            case Verdict.Unknown _ -> new Column("", typed, "");
        };
    }

    private static Column named(IssuedLabel label) {
        var product = label.facts().product();
        return column(
                label.serial(), product.model() + ", " + product.manufacturer().name());
    }

    private static Column bare(IssuedLabel label) {
        return column(label.serial(), label.serial().toString());
    }

    private static Column column(Serial serial, String name) {
        return new Column("/" + serial.value(), serial.toString(), name);
    }

    /** What a label states; nothing where it is not to be trusted. */
    private static Optional<Map<String, List<Stated>>> facts(Told told, ComparisonMessages said, PageLength length) {
        return switch (told.verdict()) {
            case Verdict.Valid valid -> Optional.of(facts(valid.label(), told.words(), said, length));
            case Verdict.SupportEnded ended -> Optional.of(facts(ended.label(), told.words(), said, length));
            case Verdict.Suspended _,
                    Verdict.Withdrawn _,
                    Verdict.Expired _,
                    Verdict.ProductMismatch _,
                    Verdict.SchemeClosed _,
                    Verdict.BadSignature _,
                    Verdict.StatusStale _,
                    Verdict.NotYet _,
                    Verdict.Unknown _ -> Optional.empty();
        };
    }

    /** What a label has several of, such as uses of data, stands in one cell. */
    private static Map<String, List<Stated>> facts(
            IssuedLabel label, VerdictWords words, ComparisonMessages names, PageLength length) {
        var facts = label.facts();
        var tag = words.language().toLanguageTag();
        var said = words.said();
        var all = new LinkedHashMap<String, List<Stated>>();
        all.put(
                names.levelOf(),
                cell(tag, facts.level().number() + ", " + facts.level().name()));
        all.put(
                names.promiseOf(),
                List.of(Stated.ours(BaselineWords.in(words.language()).promise(facts.level()))));
        all.put(said.updates(), cell(tag, words.support(label.supportUntil())));
        all.put(names.containmentOf(), cell(tag, said.containment(facts.containmentGrade())));
        CertificateRows.compared(facts, words, length)
                .forEach(row -> all.merge(
                        row.name(),
                        row.stated(),
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList()));
        all.put(said.score(), cell(tag, said.scoreOf(facts.score())));
        return all;
    }
}
