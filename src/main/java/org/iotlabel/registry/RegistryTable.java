package org.iotlabel.registry;

import java.util.List;
import java.util.stream.Collectors;
import org.iotlabel.label.IssuedLabel;

/** Labels as rows of comma-separated values (RFC 4180). The names of the columns are those of the API. */
final class RegistryTable {
    static final String HEADER =
            "serial,url,state,reasonCode,since,model,manufacturer,holder,category,gtins,level,containmentGrade,validUntil,supportUntil\r\n";

    private RegistryTable() {}

    static String row(IssuedLabel label) {
        var line = RegistryLine.of(label);
        return List.of(
                                line.serial(),
                                line.url(),
                                line.state(),
                                label.standing()
                                        .reasonCode()
                                        .map(Object::toString)
                                        .orElse(""),
                                line.since(),
                                line.model(),
                                line.manufacturer(),
                                line.holder(),
                                line.category(),
                                String.join(" ", line.gtins()),
                                line.level(),
                                line.containmentGrade(),
                                line.validUntil(),
                                label.supportUntil().map(Object::toString).orElse(""))
                        .stream()
                        .map(value -> cell(value.toString()))
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    /** Vendors chose some of the words: what a spreadsheet would take for a formula is kept from being one (CWE-1236). */
    static String cell(String text) {
        var tame = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return tame.matches("(?s).*[\",\\r\\n'].*") ? "\"" + tame.replace("\"", "\"\"") + "\"" : tame;
    }
}
