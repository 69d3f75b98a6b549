package org.iotlabel.vectors;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.iotlabel.signing.CanonicalJson;

/** Bundles with the same bytes each time. */
final class VectorBundle {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private VectorBundle() {}

    /** The documents of the good label with list, proof and keys. */
    static Map<String, byte[]> good() {
        var facts = VectorLabel.facts();
        var files = new TreeMap<String, byte[]>();
        files.put("label.jwt", VectorLabel.jwt().getBytes(UTF_8));
        files.put("label.json", CanonicalJson.of(facts).bytes());
        files.put("label.cose", VectorSeal.of(facts));
        files.put("label.tlog-proof", proof().getBytes(UTF_8));
        files.put("status/1.jwt", VectorLists.token(0).getBytes(UTF_8));
        VectorIssuer.trust().forEach((name, file) -> files.put("keys/" + name, file));
        return files;
    }

    /** That the log has the good label since two seconds after its issue. */
    static String proof() {
        return VectorLog.proof(VectorLabel.facts(), VectorLabel.jwt(), Instant.parse("2026-03-02T10:15:02Z"));
    }

    static byte[] of(Map<String, byte[]> files) {
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
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
