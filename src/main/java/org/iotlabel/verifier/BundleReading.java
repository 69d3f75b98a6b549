package org.iotlabel.verifier;

import java.time.Instant;
import java.util.Collection;

/**
 * Opens a {@code bundle.zip}. Its documents, lists and proofs are checked like any others; keys and certificates in it are
 * never believed, or everybody could bring their own.
 */
final class BundleReading {
    private final Trust trust;
    private final Records outside;

    BundleReading(Trust trust, Records outside) {
        this.trust = trust;
        this.outside = outside;
    }

    Opened open(byte[] zip, Instant now) {
        var files = ZipFiles.of(zip);
        var records = new LayeredRecords(new FileRecords(files.values()), outside);
        var opening = new Opening(trust, records);
        var credential = files.get("label.jwt");
        if (credential == null) {
            throw new Refused(Reason.UNREADABLE, "NO_CREDENTIAL", "The bundle holds no label.jwt.");
        }
        files.forEach(BundleName::require);
        var label = opening.open(Artefacts.of(credential), now).label();
        var signed = label;
        for (var file : files.values()) {
            signed = together(signed, file, opening, now);
        }
        return new Opened(
                signed,
                records,
                "The signed documents in the bundle hold, and all of its " + count(files.values())
                        + " files that can be checked are of one label.");
    }

    /** A good label in front, and another one's papers behind it, or papers that a lost key signed. */
    private static SignedLabel together(SignedLabel label, byte[] file, Opening opening, Instant now) {
        var kind = FileKind.of(file);
        if (kind.isArtefact()) {
            var opened = opening.open(Artefacts.of(file), now);
            // A sheet with nothing but the code on it, in the place of the certificate.
            if (kind == FileKind.PAPER && !opened.caution().isEmpty()) {
                throw new Refused(Reason.BAD_SIGNATURE, "UNSIGNED", "Nobody signed the paper in the bundle.");
            }
            var other = opened.label();
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
}
