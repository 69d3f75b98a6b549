package org.iotlabel.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.iotlabel.verifier.VerdictCode;

/** {@code ./label verify --offline} in this process, at the time of another clock. */
public final class OfflineCheck {
    private final Clock clock;
    private final Path trust;

    /** Believes what lies in a folder. */
    public OfflineCheck(Clock clock, Path trust) {
        this.clock = clock;
        this.trust = trust;
    }

    /** What the command prints with {@code --json}. */
    public JsonNode json(Path... files) throws Exception {
        return new ObjectMapper()
                .readTree(
                        said(Stream.concat(Stream.of("--json"), Stream.of(files).map(Path::toString))
                                .toList()));
    }

    /** The one verdict on all the documents among the files. */
    public String verdict(Path... files) throws Exception {
        var verdicts = new ArrayList<String>();
        json(files).forEach(one -> verdicts.add(one.path("verdict").asText()));
        return String.join(", ", verdicts.stream().distinct().toList());
    }

    /** The verdicts on the labels of a snapshot. */
    public String bulk(Path snapshot) {
        var counts = said(List.of("--bulk", snapshot.toString())).lines().filter(line -> !line.startsWith("line "));
        return String.join(", ", counts.map(line -> line.split(" ")[0]).toList());
    }

    private String said(List<String> arguments) {
        var out = new StringWriter();
        var line = LabelCommand.line().setOut(new PrintWriter(out, true));
        var command = line.getSubcommands().get("verify").<VerifyCommand>getCommand();
        command.clock = clock;
        var all = new ArrayList<>(List.of("verify", "--offline", "--trust", trust.toString()));
        all.addAll(arguments);
        var exit = line.execute(all.toArray(String[]::new));
        // The exit code says the same as the words.
        var isValid = Stream.of(VerdictCode.values())
                .filter(verdict -> verdict != VerdictCode.VALID)
                .noneMatch(verdict -> out.toString().contains(verdict.name()));
        if (exit != (isValid ? 0 : 1)) {
            throw new AssertionError("exit code " + exit + " for " + out);
        }
        return out.toString();
    }
}
