package org.iotlabel.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.URI;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.iotlabel.label.LabelFacts;
import org.iotlabel.label.Serial;
import org.iotlabel.scheme.BaselineDocument;
import org.iotlabel.scheme.Scoring;
import org.iotlabel.scheme.UnreadableBaseline;
import org.iotlabel.scheme.UnreadableExpression;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.NotCanonical;
import org.iotlabel.signing.Sha256Digest;

/** What is known from files alone: credentials, proofs, lists and baselines, in whatever order they come. */
public final class FileRecords implements Records {
    private static final int MOST_OF_A_SERIAL = 16;

    private final Map<String, Set<String>> credentials = new LinkedHashMap<>();
    private final Map<String, List<byte[]>> proofs = new LinkedHashMap<>();
    private final Map<Sha256Digest, byte[]> baselines = new LinkedHashMap<>();
    private final Map<Sha256Digest, Scoring> scorings = new java.util.concurrent.ConcurrentHashMap<>();
    private final StatusLists lists;

    /** Takes out of the files what there is to know; the others are passed over. */
    public FileRecords(Collection<byte[]> files) {
        var found = new ArrayList<StatusListFile>();
        files.forEach(file -> take(file, found));
        this.lists = new StatusLists(found);
    }

    private void take(byte[] file, List<StatusListFile> found) {
        switch (FileKind.of(file)) {
            case CREDENTIAL -> credential(text(file));
            case STATUS_LIST -> list(text(file)).ifPresent(found::add);
            case LOG_PROOF ->
                LogInclusion.serialOf(file)
                        .ifPresent(serial -> proofs.computeIfAbsent(serial, _ -> new ArrayList<>())
                                .add(file));
            case BASELINE -> baseline(file);
            case SEAL,
                    TEXT,
                    PAPER,
                    PICTURE,
                    BUNDLE,
                    FACTS,
                    JWKS,
                    DID,
                    CERTIFICATE,
                    REVOCATIONS,
                    LOG_KEY,
                    DRAWING,
                    OTHER,
                    UNKNOWN -> {}
        }
    }

    private void baseline(byte[] file) {
        try {
            baselines.putIfAbsent(CanonicalJson.parse(file).digest(), file);
        } catch (NotCanonical _) {
            // It looked like one and two readers could read it differently; nobody gets to know it.
        }
    }

    private static String text(byte[] file) {
        return FileKind.text(file).orElse("");
    }

    private void credential(String compact) {
        var serial = JsonKind.part(compact, 1)
                .path("credentialSubject")
                .path("serial")
                .asText();
        Serial.read(serial)
                .map(one -> credentials.computeIfAbsent(one.value(), _ -> new LinkedHashSet<>()))
                .filter(known -> known.size() < MOST_OF_A_SERIAL)
                .ifPresent(known -> known.add(compact));
    }

    private static Optional<StatusListFile> list(String compact) {
        var payload = JsonKind.part(compact, 1);
        var name = payload.path("sub").asText(payload.path("id").asText());
        try {
            return Optional.of(new StatusListFile(URI.create(name), compact.getBytes(US_ASCII)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public Stream<String> credentials(Serial serial) {
        return credentials.getOrDefault(serial.value(), Set.of()).stream();
    }

    @Override
    public List<byte[]> logProofs(SignedLabel label) {
        return List.copyOf(proofs.getOrDefault(label.serial().value(), List.of()));
    }

    @Override
    public Optional<Scoring> scoring(LabelFacts.Baseline baseline) {
        try {
            return Optional.ofNullable(baselines.get(baseline.digest()))
                    .map(bytes ->
                            scorings.computeIfAbsent(baseline.digest(), _ -> Scoring.by(BaselineDocument.read(bytes))));
        } catch (UnreadableBaseline | UnreadableExpression e) {
            return Optional.empty();
        }
    }

    @Override
    public Standing standing(SignedLabel label, Trust trust, Instant now) {
        return label.status()
                .map(references -> lists.of(references, trust, now))
                .orElseGet(() -> new Standing.Unknown(Reason.STATUS_UNAVAILABLE, "NO_REFERENCE"));
    }

    @Override
    public Optional<YearMonth> supportUntil(Serial serial) {
        return Optional.empty();
    }
}
