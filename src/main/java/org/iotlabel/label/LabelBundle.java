package org.iotlabel.label;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.iotlabel.signing.Sha256Digest;

/** Everything that it takes to check a label without us, in one file; the same content gives the same bytes. */
@ApplicationScoped
class LabelBundle {
    // The earliest that a ZIP file can name; the files inside say themselves when they were made.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Some hundred bundles: packing one takes longer than reading all that is in it. */
    private static final long MOST_BYTES = 64L << 20;

    private final List<BundlePart> parts;
    private final Cache<Sha256Digest, Packed> packed = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Sha256Digest _, Packed bundle) -> bundle.zip().length)
            .build();

    LabelBundle(@All List<BundlePart> parts) {
        this.parts = parts;
    }

    /**
     * One bundle.
     *
     * @param digest of the whole file
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed to the response, which only reads it.
    record Packed(byte[] zip, Sha256Digest digest) {}

    /** What the label's bundle is now; its files are read anew each time, and packed only where one of them is another. */
    Packed of(Serial serial) {
        var files = new TreeMap<String, byte[]>();
        parts.forEach(part -> files.putAll(part.files(serial)));
        return packed.get(digest(files), _ -> packed(files));
    }

    /** Of names and contents; the lengths keep the end of one from passing for the beginning of the next. */
    private static Sha256Digest digest(SortedMap<String, byte[]> files) {
        var digest = Sha256Digest.running();
        files.forEach((name, content) -> {
            var head = (name + " " + content.length + "\n").getBytes(UTF_8);
            digest.add(head, 0, head.length);
            digest.add(content, 0, content.length);
        });
        return digest.digest();
    }

    private static Packed packed(SortedMap<String, byte[]> files) {
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
        return new Packed(bytes.toByteArray(), Sha256Digest.of(bytes.toByteArray()));
    }
}
