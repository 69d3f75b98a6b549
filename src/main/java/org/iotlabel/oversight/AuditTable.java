package org.iotlabel.oversight;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.iotlabel.audit.AuditLine;
import org.iotlabel.http.CsvRow;

/** Entries of the audit trail as rows of comma-separated values (RFC 4180). The names of the columns are those of the API. */
final class AuditTable {
    private static final String HEADER = "at,name,role,act,subjectType,subject,reason,details,principal,id\r\n";

    private AuditTable() {}

    /**
     * Writes it.
     *
     * @param each hands every entry to a reader
     */
    static void write(Consumer<Consumer<AuditLine>> each, OutputStream out) throws IOException {
        out.write(HEADER.getBytes(UTF_8));
        try {
            each.accept(entry -> write(row(entry), out));
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    static String row(AuditLine entry) {
        return CsvRow.of(List.of(
                entry.at(),
                entry.name(),
                entry.role(),
                entry.act(),
                entry.subjectType(),
                entry.subject(),
                Objects.requireNonNullElse(entry.reason(), ""),
                entry.details().isEmpty() ? "" : entry.details(),
                entry.principal(),
                entry.id()));
    }

    private static void write(String row, OutputStream out) {
        try {
            out.write(row.getBytes(UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
