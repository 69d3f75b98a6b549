package org.iotlabel.verifier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

/**
 * Opens a {@code bundle.zip}. Its documents, lists and proofs are checked like any others; keys and certificates in it are
 * never believed, or everybody could bring their own.
 */
final class BundleReading {
    private static final int MOST_FILES = 200;
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final Trust trust;
    private final Records outside;

    BundleReading(Trust trust, Records outside) {
        this.trust = trust;
        this.outside = outside;
    }

    Opened open(byte[] zip, Instant now) {
        var files = unpack(zip);
        var records = new LayeredRecords(new FileRecords(files.values()), outside);
        var opening = new Opening(trust, records);
        var label = files.values().stream()
                .filter(file -> FileKind.of(file) == FileKind.CREDENTIAL)
                .findFirst()
                .map(file -> opening.open(Artefacts.of(file), now).label())
                .orElseThrow(() -> new Refused(Reason.UNREADABLE, "NO_CREDENTIAL", "The bundle holds no label.jwt."));
        var signed = label;
        for (var file : files.values()) {
            signed = together(signed, file, opening, now);
        }
        return new Opened(
                signed,
                records,
                "Each of the " + count(files.values())
                        + " signed documents in the bundle holds, and all are of one label.");
    }

    /** A good label in front, and another one's papers behind it, or papers that a lost key signed. */
    private static SignedLabel together(SignedLabel label, byte[] file, Opening opening, Instant now) {
        var kind = FileKind.of(file);
        if (kind.isArtefact() && kind != FileKind.UNKNOWN && kind != FileKind.BUNDLE) {
            var other = opening.open(Artefacts.of(file), now).label();
            Refused.require(
                    other.serial().equals(label.serial()) && other.digest().equals(label.digest()),
                    Reason.MALFORMED,
                    "The bundle holds documents of several labels.");
            return label.with(other.signatures());
        }
        return label;
    }

    private static long count(Collection<byte[]> files) {
        return files.stream().map(FileKind::of).filter(FileKind::isArtefact).count();
    }

    private static Map<String, byte[]> unpack(byte[] zip) {
        var files = new LinkedHashMap<String, byte[]>();
        var left = MOST_BYTES;
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                var content = stream.readNBytes((int) left + 1);
                left -= content.length;
                // A file that stands twice is one thing to one reader and another to the next.
                if (left < 0 || files.size() >= MOST_FILES || files.put(entry.getName(), content) != null) {
                    throw new Refused(Reason.UNREADABLE, "BAD_ZIP", "The bundle is too large, or names a file twice.");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused(Reason.UNREADABLE, "BAD_ZIP", "The bundle cannot be unpacked.");
        }
        return files;
    }
}
