package org.iotlabel.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.iotlabel.verifier.Finding;
import org.iotlabel.verifier.Result;

/** Tells what a check came to, for people or as JSON. */
final class VerifyReport {
    private final PrintWriter out;
    private final boolean json;
    private final ArrayNode all = new ObjectMapper().createArrayNode();

    VerifyReport(PrintWriter out, boolean json) {
        this.out = out;
        this.json = json;
    }

    void add(String name, Result result) {
        if (json) {
            all.add(object(name, result));
        } else {
            out.println(name);
            out.println("  " + result.verdict() + product(result));
            result.lines().forEach(line -> out.println("    " + words(line)));
        }
    }

    /** With the files that nobody checked: beside good news they would pass for checked. */
    void end(List<String> unchecked) {
        if (json) {
            out.println(all.toPrettyString());
        } else if (!unchecked.isEmpty()) {
            out.println("Not checked: " + String.join(", ", unchecked));
        }
        out.flush();
    }

    private static String words(Finding line) {
        return "%-14s %-7s %s%s"
                .formatted(
                        line.stage().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        line.outcome().name().toLowerCase(Locale.ROOT),
                        line.reason()
                                .map(reason -> "[" + reason + detail(line) + "] ")
                                .orElse(line.detail().isEmpty() ? "" : "[" + line.detail() + "] "),
                        line.sentence());
    }

    private static String detail(Finding line) {
        return line.detail().isEmpty() ? "" : " " + line.detail();
    }

    /** Only what is to be trusted names a product. */
    private static String product(Result result) {
        return switch (result) {
            case Result.Trusted trusted ->
                "  " + trusted.label().serial() + "  level " + trusted.label().level() + "  "
                        + String.join(
                                ", ",
                                trusted.label().names().stream().distinct().toList());
            case Result.Untrusted untrusted ->
                untrusted.serial().map(serial -> "  " + serial).orElse("");
        };
    }

    private static ObjectNode object(String name, Result result) {
        var object = new ObjectMapper().createObjectNode();
        object.put("file", name);
        object.put("verdict", result.verdict().name());
        result.serial().ifPresent(serial -> object.put("serial", serial.toString()));
        if (result instanceof Result.Trusted trusted) {
            object.put("level", trusted.label().level());
            object.put("digest", trusted.label().digest().toString());
            trusted.label().names().stream().distinct().forEach(object.putArray("names")::add);
        }
        var lines = object.putArray("lines");
        for (var line : result.lines()) {
            var one = lines.addObject();
            one.put("stage", line.stage().name()).put("outcome", line.outcome().name());
            line.reason().ifPresent(reason -> one.put("reason", reason.name()));
            if (!line.detail().isEmpty()) {
                one.put("detail", line.detail());
            }
            one.put("sentence", line.sentence());
        }
        return object;
    }
}
