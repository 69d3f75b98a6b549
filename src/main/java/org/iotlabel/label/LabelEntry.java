package org.iotlabel.label;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.iotlabel.product.ProductCategory;
import org.iotlabel.scheme.Grade;
import org.iotlabel.scheme.Verdict;

/** What the public search finds a label by; written once, and nothing of it says where the label stands. */
@Entity
@Immutable
@Table(name = "label_entry")
class LabelEntry {
    @Id
    private String serial;

    private String words;
    private String makerWords;
    private String[] gtins;

    @Enumerated(EnumType.STRING)
    private ProductCategory category;

    private int level;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private Instant decidedAt;
    private String modelKey;
    private String baseline;
    private String[] passed;

    @SuppressWarnings("NullAway.Init")
    protected LabelEntry() {}

    @SuppressWarnings("NullAway.Init")
    LabelEntry(LabelDraft draft) {
        var facts = draft.facts();
        var product = facts.product();
        this.serial = facts.serial().value();
        this.makerWords = plain(Stream.of(facts.holder(), product.manufacturer().name()));
        this.words = plain(Stream.concat(
                Stream.of(serial, product.model(), product.category().name(), makerWords), product.gtins().stream()));
        this.gtins = product.gtins().stream().map(LabelQuery::fourteenDigits).toArray(String[]::new);
        this.category = product.category();
        this.level = facts.level().number();
        this.grade = facts.containmentGrade();
        this.decidedAt = draft.decidedAt();
        this.modelKey = product.model().toLowerCase(Locale.ROOT);
        this.baseline = facts.baseline().digest().toString();
        this.passed = facts.facts().verdicts().entrySet().stream()
                .filter(one -> one.getValue() == Verdict.PASS)
                .map(Map.Entry::getKey)
                .sorted()
                .toArray(String[]::new);
    }

    private static String plain(Stream<String> texts) {
        return texts.flatMap(text -> LabelQuery.words(text).stream()).distinct().collect(Collectors.joining(" "));
    }
}
