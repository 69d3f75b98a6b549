package org.iotlabel.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How the assessor of the walkthrough comes to a verdict: by what the files say that a claim names, and by nothing else.
 * It tries no device, so it can only be as right as the files are; a real assessor examines.
 */
final class AssessorRule {
    /** The rule in words, for whoever watches. */
    static final List<String> WORDS = List.of(
            "What the vendor claims to meet counts as met when every file that the claim names can be read, and",
            "when no test group among them (ETSI TS 103 701) ended otherwise than passed or not applicable.",
            "Where one failed, it is not met; where one is open, it is unclear. That something does not apply,",
            "and the facts of containment, are taken at the vendor's word. Nothing is tried on a device.");

    private static final Pattern TEST_GROUP = Pattern.compile("^# Test group (\\S+?):", Pattern.MULTILINE);
    private static final Pattern RESULT = Pattern.compile(
            "^\\*\\*Group Verdict\\*\\*: \\*\\*(PASS|FAIL|INCONCLUSIVE|N/A)(?: \\(|\\*\\*)", Pattern.MULTILINE);

    private AssessorRule() {}

    /** A verdict with its reason. */
    record Opinion(String verdict, String justification) {}

    /** Weighs a claim that is met by the files that it names, by name. */
    static Opinion met(Map<String, byte[]> files) {
        var empty = files.entrySet().stream()
                .filter(file -> file.getValue().length == 0)
                .map(Map.Entry::getKey)
                .toList();
        if (files.isEmpty() || !empty.isEmpty()) {
            return new Opinion("INCONCLUSIVE", "There is nothing to read in what the claim names: " + empty + ".");
        }
        var results = new ArrayList<String>();
        for (var content : files.values()) {
            var text = new String(content, UTF_8);
            var group = TEST_GROUP.matcher(text);
            if (group.find()) {
                var result = RESULT.matcher(text);
                results.add(group.group(1) + " " + (result.find() ? result.group(1) : "INCONCLUSIVE"));
            }
        }
        return new Opinion(verdict(results), justification(files.size(), results));
    }

    /** A claim that something makes no sense for the device. */
    static Opinion notApplicable() {
        return new Opinion("NOT_APPLICABLE", "The reason that the vendor gives was taken at its word.");
    }

    private static String verdict(List<String> results) {
        if (results.stream().anyMatch(result -> result.endsWith(" FAIL"))) {
            return "FAIL";
        }
        return results.stream().anyMatch(result -> result.endsWith(" INCONCLUSIVE")) ? "INCONCLUSIVE" : "PASS";
    }

    private static String justification(int files, List<String> results) {
        var read = "Read " + files + (files == 1 ? " file" : " files") + " that the claim names; ";
        return results.isEmpty()
                ? read + "no test group is among them, so the description stands."
                : read + "test groups: " + String.join(", ", results) + ".";
    }
}
