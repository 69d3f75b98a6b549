package org.iotlabel.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.URI;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iotlabel.label.LabelFacts;
import org.iotlabel.label.Serial;
import org.iotlabel.scheme.Scoring;
import org.iotlabel.statuslist.StatusReferences;
import org.iotlabel.verifier.FileRecords;
import org.iotlabel.verifier.Records;
import org.iotlabel.verifier.SignedLabel;
import org.iotlabel.verifier.Standing;
import org.iotlabel.verifier.Trust;

/** What lies at hand, and what a server has beside it. What it answers is checked like anybody's. */
final class ServerRecords implements Records {
    private static final int MOST_EARLIER = 16;
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,6}([.][0-9]{1,6}){0,3}");

    private final FileRecords local;
    private final Server server;
    private final Map<LabelFacts.Baseline, Optional<Scoring>> fetched = new ConcurrentHashMap<>();

    ServerRecords(FileRecords local, Server server) {
        this.local = local;
        this.server = server;
    }

    @Override
    public Stream<String> credentials(Serial serial) {
        return Stream.<Supplier<Stream<String>>>of(
                        () -> local.credentials(serial),
                        () -> label(serial, "/label.jwt").map(bytes -> new String(bytes, US_ASCII).strip()).stream())
                .flatMap(Supplier::get);
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
                        label(label.serial(), "/support.tlog-proof").stream(),
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

    /** The label's own baseline, where it is none that lies at hand; any other answer is not the one that was named. */
    @Override
    public Optional<Scoring> scoring(LabelFacts.Baseline baseline) {
        return local.scoring(baseline).or(() -> fetched.computeIfAbsent(baseline, this::fetched));
    }

    /** A label chooses what it calls its baseline, and nobody where else to look. */
    private Optional<Scoring> fetched(LabelFacts.Baseline baseline) {
        return VERSION.matcher(baseline.version()).matches()
                ? VerifySource.fetched(server, "/api/v1/baselines/" + baseline.version(), "application/json")
                        .flatMap(bytes -> new FileRecords(List.of(bytes)).scoring(baseline))
                : Optional.empty();
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

    /** What a server says without proof prolongs nothing. */
    @Override
    public Optional<YearMonth> supportUntil(Serial serial) {
        return Optional.empty();
    }

    private Optional<byte[]> label(Serial serial, String document) {
        return VerifySource.fetched(server, "/api/v1/labels/" + serial.value() + document);
    }
}
