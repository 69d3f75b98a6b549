package org.iotlabel.verifier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.label.LabelFacts;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.Sha256Digest;
import org.jspecify.annotations.Nullable;

/**
 * Opens a {@code bundle.zip}. Its documents, lists and proofs are checked like any others; keys and certificates in it are
 * never believed, or everybody could bring their own.
 */
final class BundleReading {
    /** Ours have five. */
    private static final int MOST_PICTURES = 12;

    private final Trust trust;
    private final Records outside;

    BundleReading(Trust trust, Records outside) {
        this.trust = trust;
        this.outside = outside;
    }

    Opened open(byte[] zip, Instant now) {
        var files = ZipFiles.of(zip);
        var inside = new FileRecords(files.values());
        var opening = new Opening(trust, new LayeredRecords(inside, outside));
        var credential = files.get("label.jwt");
        if (credential == null) {
            throw new Refused(Reason.UNREADABLE, "NO_CREDENTIAL", "The bundle holds no label.jwt.");
        }
        files.forEach(BundleName::require);
        var drawn = names(files, FileKind.PICTURE);
        // Each takes about a second to read, and a hundred of them fit into a megabyte.
        if (drawn.size() > MOST_PICTURES) {
            throw new Refused(
                    Reason.UNREADABLE, "TOO_LARGE", "The bundle holds more pictures than any bundle of a label.");
        }
        var label = opening.open(Artefacts.of(credential), now).label();
        label.facts().ifPresent(facts -> requireNamed(files, facts));
        var signed = label;
        for (var file : files.values()) {
            signed = together(signed, file, opening, now);
        }
        var shown = names(files, FileKind.DRAWING);
        // Nothing binds the guide to the label: whoever packs a bundle writes what they like there.
        var unseen = Stream.concat(shown.stream(), files.keySet().stream().filter(BundleName.GUIDE::isNamed))
                .toList();
        var isLookedAt = !drawn.isEmpty() || !shown.isEmpty();
        return new Opened(
                signed,
                Optional.of(inside),
                how(drawn, unseen),
                isLookedAt ? Optional.of(Caution.CODE_ONLY) : Optional.empty());
    }

    private static String how(List<String> drawn, List<String> unseen) {
        var how = new StringBuilder("The signed documents in the bundle hold, and they are of one label.");
        if (!drawn.isEmpty()) {
            how.append(" Of these only the codes were read, not what is drawn around them: ")
                    .append(String.join(", ", drawn))
                    .append('.');
        }
        if (!unseen.isEmpty()) {
            how.append(" Not checked at all: ")
                    .append(String.join(", ", unseen))
                    .append('.');
        }
        return how.toString();
    }

    private static List<String> names(Map<String, byte[]> files, FileKind kind) {
        return files.entrySet().stream()
                .filter(file -> FileKind.of(file.getValue()) == kind)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What the label names by a digest and nobody signed by itself: the baseline and the decision are those. */
    private static void requireNamed(Map<String, byte[]> files, LabelFacts facts) {
        requireNamed(files.get("baseline.json"), facts.baseline().digest());
        requireNamed(files.get("decision.json"), facts.decision().digest());
    }

    private static void requireNamed(byte @Nullable [] file, Sha256Digest digest) {
        if (file != null && !CanonicalJson.parse(file).digest().equals(digest)) {
            throw new Refused(
                    Reason.MALFORMED,
                    "OTHER_CONTENT",
                    "The bundle holds another baseline or decision than its label names.");
        }
    }

    /** A good label in front, and another one's papers behind it, or papers that a lost key signed. */
    private static SignedLabel together(SignedLabel label, byte[] file, Opening opening, Instant now) {
        var kind = FileKind.of(file);
        if (kind.isArtefact()) {
            var opened = opening.open(Artefacts.of(file), now);
            // A sheet with nothing but the code on it, in the place of the certificate.
            if (kind == FileKind.PAPER && opened.caution().isPresent()) {
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
}
