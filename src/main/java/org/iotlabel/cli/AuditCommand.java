package org.iotlabel.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.iotlabel.transparency.Checkpoint;
import org.iotlabel.transparency.LogAudit;
import org.iotlabel.transparency.MalformedLog;
import org.iotlabel.transparency.ProofRefused;
import org.iotlabel.transparency.PublishedTiles;
import org.iotlabel.transparency.SignedNote;
import org.iotlabel.transparency.TreeHead;
import org.iotlabel.transparency.TrustedLog;
import org.iotlabel.transparency.VerifierKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads a whole public log and says whether it is what it was, and what has been added. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description =
                "Checks every tile, entry and signature of a public log, and that it continues what was seen before.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:All of it is as it should be",
            "1:It has another past, or does not show what it signed",
            "2:It could not be asked, or is signed by keys that are not known here"
        })
final class AuditCommand implements Callable<Integer> {
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;

    @Option(names = "--log", required = true, description = "The address of the log, or a folder that mirrors it.")
    String log = "";

    @Option(names = "--state", description = "Where to keep what was seen, to compare with next time.")
    Optional<Path> state = Optional.empty();

    @Option(
            names = "--key",
            description =
                    "A verifier key of the log, as often as there are some. Default: those of the state, else those"
                            + " that the log itself shows, which are believed the first time.")
    List<String> keys = List.of();

    @Option(names = "--show", description = "Print every new entry.")
    boolean show;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        try {
            return audit(LogFiles.at(log), out);
        } catch (Failure failed) {
            spec.commandLine().getErr().println("label: " + failed.getMessage());
            return MISUSED;
        }
    }

    private int audit(PublishedTiles.Files files, PrintWriter out) throws IOException {
        var before = state.isPresent() ? AuditState.read(state.get()) : Optional.<AuditState>empty();
        var verifiers = verifiers(files, before);
        var text = files.read("checkpoint").orElseThrow(() -> new Failure(log + " has no checkpoint"));
        var seen = before.map(AuditState::note).map(note -> Checkpoint.parse(note.text()));
        try {
            var note = SignedNote.parse(text);
            var origin =
                    seen.map(Checkpoint::origin).orElse(verifiers.getFirst().name());
            var checkpoint = signed(TrustedLog.of(origin, verifiers), note);
            var report = new AuditReport(seen.map(Checkpoint::head).orElse(TreeHead.EMPTY), out, show);
            check(new LogAudit(new PublishedTiles(files), checkpoint.head()), report);
            // The log itself says which of its keys were lost; what those signed is nothing, whoever shows it.
            var believed = verifiers.stream().filter(key -> !report.isLost(key)).toList();
            var lost = verifiers.stream().filter(report::isLost).toList();
            new TrustedLog(origin, believed, lost, List.of(), 0).verify(note);
            report.finish(checkpoint);
            if (state.isPresent()) {
                keep(state.get(), believed, note);
            }
            return 0;
        } catch (MalformedLog | ProofRefused wrong) {
            out.println("NOT IN ORDER: " + wrong.getMessage());
            before.ifPresent(kept -> out.println("Seen before:\n" + kept.checkpoint()));
            out.println("Shown now:\n" + new String(text, UTF_8));
            out.flush();
            return REFUSED;
        }
    }

    /**
     * What the log signed.
     *
     * @throws Failure where no known key has: after a rotation only a person can say whose the new key is
     */
    private Checkpoint signed(TrustedLog trusted, SignedNote note) {
        try {
            return trusted.verify(note).checkpoint();
        } catch (ProofRefused wrong) {
            if (wrong.reason() == ProofRefused.Reason.NOT_SIGNED) {
                throw new Failure("nothing was checked: the log has not signed it with a key of each algorithm that is"
                        + " known here. If its keys were rotated, compare those in " + log
                        + "/vkey with jwks.json of the"
                        + " issuer, and name each with --key; what the state has seen must still be continued");
            }
            throw wrong;
        }
    }

    private static void check(LogAudit audit, AuditReport report) {
        // First the past: a log that was rewritten is told so even where its new tiles are in order.
        if (!audit.continues(report.before())) {
            throw new MalformedLog("it does not continue what was seen before: its past was rewritten, or it shows"
                    + " another one to others");
        }
        audit.run(report::entry);
    }

    private static void keep(Path file, List<VerifierKey> verifiers, SignedNote note) throws IOException {
        new AuditState(verifiers.stream().map(VerifierKey::line).toList(), note.wholeText()).write(file);
    }

    private List<VerifierKey> verifiers(PublishedTiles.Files files, Optional<AuditState> before) {
        try {
            if (!keys.isEmpty()) {
                return keys.stream().map(VerifierKey::parse).toList();
            }
            var kept = before.map(AuditState::verifiers).orElseGet(() -> shown(files));
            if (kept.isEmpty()) {
                throw new Failure(log + " shows no key; name one with --key");
            }
            return kept;
        } catch (MalformedLog e) {
            throw new Failure("a verifier key cannot be read: " + e.getMessage());
        }
    }

    private static List<VerifierKey> shown(PublishedTiles.Files files) {
        return files.read("vkey").stream()
                .flatMap(bytes -> new String(bytes, UTF_8).lines())
                .map(VerifierKey::parse)
                .toList();
    }
}
