package org.iotlabel.registry;

import java.util.List;
import org.iotlabel.http.CsvRow;
import org.iotlabel.label.IssuedLabel;

/** Labels as rows of comma-separated values (RFC 4180). The names of the columns are those of the API. */
final class RegistryTable {
    static final String HEADER =
            "serial,url,state,reasonCode,since,model,manufacturer,holder,category,gtins,level,containmentGrade,validUntil,supportUntil\r\n";

    private RegistryTable() {}

    static String row(IssuedLabel label) {
        var line = RegistryLine.of(label);
        return CsvRow.of(List.of(
                line.serial(),
                line.url(),
                line.state(),
                label.standing().reasonCode().map(Object::toString).orElse(""),
                line.since(),
                line.model(),
                line.manufacturer(),
                line.holder(),
                line.category(),
                String.join(" ", line.gtins()),
                line.level(),
                line.containmentGrade(),
                line.validUntil(),
                label.supportUntil().map(Object::toString).orElse("")));
    }
}
