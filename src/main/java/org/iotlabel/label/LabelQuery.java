package org.iotlabel.label;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.iotlabel.product.ProductCategory;
import org.iotlabel.scheme.Grade;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for among labels; each member that is there narrows the answer.
 *
 * @param text beginnings of words in the model, the maker, the holder and the trade numbers; or a serial
 * @param vendor beginnings of words in the name of the holder or the maker
 * @param gtin a trade number of 8 to 14 digits
 * @param supportedUntil the month until which security updates are promised, or longer
 * @param holders the organisations to one of which it was granted
 * @param assessor the body whose people evaluated it
 * @param order in which they are told
 */
public record LabelQuery(
        Optional<String> text,
        Optional<String> vendor,
        Optional<String> gtin,
        Optional<ProductCategory> category,
        Optional<Integer> level,
        Optional<Grade> grade,
        Optional<LabelState> state,
        Optional<YearMonth> supportedUntil,
        Optional<Set<UUID>> holders,
        Optional<UUID> assessor,
        LabelOrder order) {
    private static final LabelQuery ALL = new LabelQuery(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            LabelOrder.NEWEST);

    /** All labels in a state. */
    public static LabelQuery in(LabelState state) {
        return ALL.of(Optional.empty(), Optional.of(state), Optional.empty(), Optional.empty());
    }

    /** All labels with such words, or of that serial, in that state; null or a blank text narrows nothing. */
    static LabelQuery called(@Nullable String text, @Nullable LabelState state) {
        return ALL.of(
                Optional.ofNullable(text).filter(words -> !words.isBlank()).map(String::strip),
                Optional.ofNullable(state),
                Optional.empty(),
                Optional.empty());
    }

    /** All labels with such words, or of that serial. */
    public static LabelQuery called(Optional<String> text) {
        return ALL.of(text, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** All labels of a vendor. */
    public static LabelQuery heldBy(UUID vendor) {
        return ALL.of(Optional.empty(), Optional.empty(), Optional.of(Set.of(vendor)), Optional.empty());
    }

    /** All labels that people of a body evaluated. */
    public static LabelQuery assessedBy(UUID body) {
        return ALL.of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(body));
    }

    private LabelQuery of(
            Optional<String> words, Optional<LabelState> standing, Optional<Set<UUID>> holders, Optional<UUID> body) {
        return new LabelQuery(
                words, this.vendor, gtin, category, level, grade, standing, supportedUntil, holders, body, order);
    }

    /** Letters and digits in lower case; everything else only parts words. */
    static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Trade numbers of any length in the one length in which they can be compared (GS1 General Specifications 3.3.2). */
    static String fourteenDigits(String gtin) {
        return "0".repeat(Math.max(0, 14 - gtin.length())) + gtin;
    }

    /** The words as PostgreSQL's to_tsquery takes them, each a beginning; empty where there is no word. */
    static Optional<String> beginnings(Optional<String> text) {
        return text.map(LabelQuery::words)
                .filter(words -> !words.isEmpty())
                .map(words -> words.stream().map(word -> word + ":*").collect(Collectors.joining(" & ")));
    }
}
