package org.iotlabel.http;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A row of comma-separated values (RFC 4180), for tables that people open in a spreadsheet. */
public final class CsvRow {
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r]");
    private static final Pattern SPECIAL = Pattern.compile("[\",\\r\\n']");

    private CsvRow() {}

    /** The values as one line with its end. */
    public static String of(List<?> values) {
        return values.stream().map(value -> cell(value.toString())).collect(Collectors.joining(",")) + "\r\n";
    }

    /** People chose some of the words: what a spreadsheet would take for a formula is kept from being one (CWE-1236). */
    static String cell(String text) {
        var tame = FORMULA.matcher(text).lookingAt() ? "'" + text : text;
        return SPECIAL.matcher(tame).find() ? "\"" + tame.replace("\"", "\"\"") + "\"" : tame;
    }
}
