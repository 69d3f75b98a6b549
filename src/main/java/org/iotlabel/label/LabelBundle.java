package org.iotlabel.label;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Everything that it takes to check a label without us, in one file; the same content gives the same bytes. */
@ApplicationScoped
class LabelBundle {
    // The earliest that a ZIP file can name; the files inside say themselves when they were made.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final List<BundlePart> parts;

    LabelBundle(@All List<BundlePart> parts) {
        this.parts = parts;
    }

    byte[] of(Serial serial) {
        var files = new TreeMap<String, byte[]>();
        parts.forEach(part -> files.putAll(part.files(serial)));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written", e);
        }
        return bytes.toByteArray();
    }
}
