package org.iotlabel.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.URI;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iotlabel.label.Serial;
import org.iotlabel.scheme.Scoring;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.statuslist.StatusReferences;
import org.iotlabel.verifier.FileRecords;
import org.iotlabel.verifier.Records;
import org.iotlabel.verifier.SignedLabel;
import org.iotlabel.verifier.Standing;
import org.iotlabel.verifier.Trust;

/** What lies at hand, and what a server has beside it. What it answers is checked like anybody's. */
record ServerRecords(FileRecords local, Server server) implements Records {
    private static final int MOST_EARLIER = 16;

    @Override
    public Optional<String> credential(Serial serial) {
        return local.credential(serial)
                .or(() -> label(serial, "/label.jwt").map(bytes -> new String(bytes, US_ASCII).strip()));
    }

    @Override
    public List<byte[]> logProofs(SignedLabel label) {
        var names = label.signatures().stream()
                .map(one -> one.document().proofName())
                .distinct()
                .toList();
        // A document in hand may be of an earlier edition than the one that the server hands out now.
        return Stream.of(
                        local.logProofs(label).stream(),
                        proofs(label.serial(), "/", names),
                        earlier(label.serial(), names))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<byte[]> proofs(Serial serial, String folder, List<String> names) {
        return names.stream().flatMap(name -> label(serial, folder + name).stream());
    }

    /** Few keys are ever lost; a hostile server must not choose how often it is asked. */
    private Stream<byte[]> earlier(Serial serial, List<String> names) {
        var editions = server.get("/api/v1/labels/" + serial.value() + "/editions", "application/json");
        var last = editions.isGood() ? editions.json().size() : 1;
        return IntStream.range(Math.max(1, last - MOST_EARLIER), last)
                .boxed()
                .flatMap(number -> proofs(serial, "/editions/" + number + "/", names));
    }

    @Override
    public Optional<Scoring> scoring(Sha256Digest baseline) {
        return local.scoring(baseline);
    }

    /** Lists are asked anew: those at hand may be from before a suspension. */
    @Override
    public Standing standing(SignedLabel label, Trust trust, Instant now) {
        var fresh = label.status().stream()
                .flatMap(ServerRecords::addresses)
                .map(uri -> VerifySource.fetched(server, String.valueOf(uri.getRawPath())))
                .flatMap(Optional::stream)
                .toList();
        return fresh.isEmpty() ? local.standing(label, trust, now) : new FileRecords(fresh).standing(label, trust, now);
    }

    private static Stream<URI> addresses(StatusReferences references) {
        return Stream.concat(
                Stream.of(references.status().statusList().uri()),
                references.credentialStatus().stream().map(StatusReferences.BitstringEntry::statusListCredential));
    }

    /** What a server says without signing it prolongs nothing; the month that was signed counts. */
    @Override
    public Optional<YearMonth> supportUntil(Serial serial) {
        return Optional.empty();
    }

    private Optional<byte[]> label(Serial serial, String document) {
        return VerifySource.fetched(server, "/api/v1/labels/" + serial.value() + document);
    }
}
