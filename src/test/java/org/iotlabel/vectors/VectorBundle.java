package org.iotlabel.vectors;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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

    /** The same with certificates. */
    static Map<String, byte[]> inSeveralLanguages() {
        var files = good();
        var paper = VectorPaper.of(CanonicalJson.of(VectorLabel.facts()).text(), VectorLabel.jwt());
        files.put("label.pdf", paper);
        files.put("label.de.pdf", paper);
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

    /** Two files of one name: a name of the same length written over another one, in front of the file and in the directory. */
    static byte[] renamed(byte[] zip, String name, String as) {
        return text(bytes(zip).replace(name, as));
    }

    /** Another name in front of the file than in the directory. */
    static byte[] disagreeing(byte[] zip, String name, String as) {
        var all = bytes(zip);
        var at = all.indexOf(name);
        return text(all.substring(0, at) + as + all.substring(at + name.length()));
    }

    /** The last file is there, and not in the directory. */
    static byte[] hiding(byte[] zip) {
        var all = bytes(zip);
        var last = all.lastIndexOf("PK\u0001\u0002");
        var end = all.lastIndexOf("PK\u0005\u0006");
        var tail = ByteBuffer.wrap(text(all.substring(end))).order(ByteOrder.LITTLE_ENDIAN);
        tail.putShort(8, (short) (tail.getShort(8) - 1)).putShort(10, (short) (tail.getShort(10) - 1));
        tail.putInt(12, tail.getInt(12) - (end - last));
        return text(all.substring(0, last) + bytes(tail.array()));
    }

    private static String bytes(byte[] zip) {
        return new String(zip, ISO_8859_1);
    }

    private static byte[] text(String bytes) {
        return bytes.getBytes(ISO_8859_1);
    }

    /** A good one with that many pictures. */
    static Map<String, byte[]> withPictures(int count, byte[] picture) {
        var files = good();
        for (var width = 1; width <= count; width++) {
            files.put("label-" + width + "mm.png", picture);
        }
        return files;
    }
}
