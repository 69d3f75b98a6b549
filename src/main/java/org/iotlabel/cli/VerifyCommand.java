package org.iotlabel.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.iotlabel.verifier.Question;
import org.iotlabel.verifier.Records;
import org.iotlabel.verifier.Trust;
import org.iotlabel.verifier.TrustFiles;
import org.iotlabel.verifier.VerdictCode;
import org.iotlabel.verifier.Verifier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks documents of labels, with or without a server. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Checks a label by its documents: label.jwt, label.cose, label.pdf, a picture of its code, a bundle, a serial.",
        exitCodeOnInvalidInput = VerifyCommand.MISUSE,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0: everything is VALID (or its support has ended, with --allow-ended)",
            "1: something is not",
            "2: used wrongly"
        })
final class VerifyCommand implements Callable<Integer> {
    static final int MISUSE = 2;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Documents, or serials. Keys, lists and proofs among them are used to check the others.")
    List<String> names = List.of();

    @Option(names = "--offline", description = "Ask nobody; needs --trust.")
    boolean offline;

    @Option(
            names = "--trust",
            paramLabel = "DIR",
            description =
                    "A folder with what the issuer publishes: did.json, jwks.json, ca.pem, ca.crl, vkey, status lists;"
                            + " and verifier keys of witnesses that you believe. Keys that were fetched before one was lost,"
                            + " or before the scheme ended, do not know of it.")
    @Nullable
    Path folder;

    @Option(names = "--server", paramLabel = "URL", description = "A label server to ask for what is missing.")
    @Nullable
    URI server;

    @Option(names = "--bulk", paramLabel = "FILE", description = "Checks every label in a snapshot (snapshot.ndjson).")
    @Nullable
    Path bulk;

    @Option(names = "--allow-ended", description = "A label whose promised security updates have ended is good enough.")
    boolean allowEnded;

    @Option(names = "--firmware", paramLabel = "VERSION", description = "The version that runs on the device.")
    @Nullable
    String firmware;

    @Option(names = "--gtin", description = "The trade number of the device.")
    @Nullable
    String gtin;

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    Clock clock = Clock.systemUTC();

    @Override
    public Integer call() throws IOException {
        requireSense();
        var given = InputFiles.named(names, this::wrong);
        var published = folder == null ? List.<byte[]>of() : InputFiles.in(folder, this::wrong);
        var known = new ArrayList<>(given.contents());
        known.addAll(published);
        var source = new VerifySource(known, Optional.ofNullable(server).map(Server::new));
        var trust = trust(source.trust(published));
        var records = source.records();
        if (bulk != null) {
            return new BulkCheck(new Verifier(trust, records), question(), this::isGood)
                    .run(bulk, spec.commandLine().getOut());
        }
        if (given.artefacts().isEmpty()) {
            throw wrong("there is nothing to check among the files");
        }
        return report(given, trust, records);
    }

    private Trust trust(TrustFiles files) {
        if (files.issuers().size() > 1) {
            throw wrong("keys of several schemes lie there, of which nobody could tell whose is whose: "
                    + files.issuers().stream().map(URI::toString).collect(Collectors.joining(", ")));
        }
        return files.trust().orElseThrow(() -> wrong("nothing says who the issuer is: did.json is missing"));
    }

    private int report(InputFiles given, Trust trust, Records records) {
        var verifier = new Verifier(trust, records);
        var report = new VerifyReport(spec.commandLine().getOut(), json);
        var isGood = true;
        for (var one : given.artefacts()) {
            var result = verifier.verify(one.artefact(), question());
            report.add(one.name(), result);
            isGood &= isGood(result.verdict());
        }
        report.end(given.unchecked());
        return isGood ? 0 : 1;
    }

    private Question question() {
        return new Question(clock.instant(), Optional.ofNullable(gtin), Optional.ofNullable(firmware));
    }

    private boolean isGood(VerdictCode verdict) {
        return verdict == VerdictCode.VALID || allowEnded && verdict == VerdictCode.VALID_BUT_SUPPORT_ENDED;
    }

    private void requireSense() {
        if (offline && server != null) {
            throw wrong("--offline and --server exclude each other");
        }
        if (folder == null && server == null) {
            throw wrong("say whom to trust: --offline --trust DIR, or --server URL");
        }
        if (names.isEmpty() == (bulk == null)) {
            throw wrong("name files or serials to check, or a snapshot with --bulk");
        }
        if (gtin != null && !gtin.matches("[0-9]{8}|[0-9]{12,14}")) {
            throw wrong("--gtin takes 8, 12, 13 or 14 digits");
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), "label verify: " + sentence);
    }
}
