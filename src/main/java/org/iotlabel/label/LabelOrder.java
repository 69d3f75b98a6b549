package org.iotlabel.label;

import java.time.YearMonth;
import org.iotlabel.paging.PageRequest;

/** In which order labels are told; within a rank of the order by serial. */
public enum LabelOrder {
    /** Those that were decided last first. */
    NEWEST,
    /** By the name of the model. */
    NAME,
    /** The highest level first. */
    LEVEL,
    /** The best containment grade first. */
    GRADE,
    /** Those with the longest promise of security updates first; those without one last. */
    SUPPORT;

    private static final String MONTH = "coalesce(l.support_until, '')";

    /** The order, for the search. */
    String columns() {
        return switch (this) {
            case NEWEST -> "e.decided_at DESC, e.serial";
            case NAME -> "e.model_key, e.serial";
            case LEVEL -> "-e.level, e.serial";
            case GRADE -> "e.grade, e.serial";
            case SUPPORT -> MONTH + " DESC, e.serial";
        };
    }

    /** What comes after the label {@code :placeSerial} of the rank {@code :placeRank}. */
    String after() {
        return switch (this) {
            case NEWEST -> "(e.decided_at < :placeRank OR e.decided_at = :placeRank AND e.serial > :placeSerial)";
            case NAME -> after("model_key");
            case LEVEL ->
                "(-e.level, e.serial) > (SELECT -p.level, p.serial FROM label_entry p WHERE serial = :placeSerial)";
            case GRADE -> after("grade");
            case SUPPORT -> "(%1$s < :placeRank OR %1$s = :placeRank AND e.serial > :placeSerial)".formatted(MONTH);
        };
    }

    /** What an entry states never changes, so that the rank can be looked up. */
    private static String after(String column) {
        return "(e.%1$s, e.serial) > (SELECT p.%1$s, p.serial FROM label_entry p WHERE serial = :placeSerial)"
                .formatted(column);
    }

    /** The rank of a label as the token of a page holds it; empty where it is looked up. */
    String rank(Label label) {
        return switch (this) {
            case NEWEST -> label.decidedAt().toString();
            case SUPPORT -> label.support().until().map(YearMonth::toString).orElse("");
            case NAME, LEVEL, GRADE -> "";
        };
    }

    /**
     * The rank back from a token.
     *
     * @throws IllegalArgumentException where it is none of this order
     * @throws java.time.DateTimeException likewise
     */
    Object rank(String text) {
        return switch (this) {
            case NEWEST -> PageRequest.instant(text);
            case SUPPORT -> text.isEmpty() ? text : YearMonth.parse(text).toString();
            case NAME, LEVEL, GRADE -> nothing(text);
        };
    }

    private static String nothing(String text) {
        if (!text.isEmpty()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    /** Whether {@link #after} asks for the rank. */
    boolean isRanked() {
        return this == NEWEST || this == SUPPORT;
    }
}
