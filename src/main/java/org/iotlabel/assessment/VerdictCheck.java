package org.iotlabel.assessment;

import static org.iotlabel.problem.FieldError.at;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.iotlabel.assessment.Findings.Finding;
import org.iotlabel.evidence.EvidenceView;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;
import org.iotlabel.scheme.Requirement;
import org.iotlabel.scheme.Verdict;
import org.jspecify.annotations.Nullable;

/** Reads what an assessor wrote against the submission and the evidence that is there, and finds every fault at once. */
final class VerdictCheck {
    /** The longest justification that is taken, in characters. */
    static final int LONGEST_JUSTIFICATION = 4000;

    private final Scope scope;
    private final Collection<EvidenceView> evidence;
    private final List<FieldError> errors = new ArrayList<>();

    VerdictCheck(Scope scope, Collection<EvidenceView> evidence) {
        this.scope = scope;
        this.evidence = evidence;
    }

    /**
     * A verdict as it is sent.
     *
     * @param verdict PASS, FAIL, INCONCLUSIVE or NOT_APPLICABLE
     * @param justification why, in at least 20 characters
     * @param evidence digests, or names of files, of what shows it
     */
    record WrittenVerdict(
            @Nullable Verdict verdict,
            @Nullable String justification,
            @Nullable List<@Nullable String> evidence) {}

    Map<String, Finding> verdicts(Map<String, WrittenVerdict> written) {
        var verdicts = new TreeMap<String, Finding>();
        written.forEach((requirement, verdict) -> {
            if (verdict == null) {
                errors.add(at("Must be a verdict.", "verdicts", requirement));
            } else {
                verdict(requirement, verdict, "verdicts", requirement)
                        .ifPresent(finding -> verdicts.put(requirement, finding));
            }
        });
        return verdicts;
    }

    /** One verdict, with its evidence resolved to digests; empty where something is wrong with it. */
    Optional<Finding> verdict(String requirement, WrittenVerdict written, Object... path) {
        var before = errors.size();
        if (scope.toJudge().stream().map(Requirement::id).noneMatch(requirement::equals)) {
            var pointer = path.length == 0 ? "{requirement}" : at("", path).pointer();
            errors.add(new FieldError(pointer, whyNotJudged(requirement)));
        }
        var verdict = written.verdict();
        if (verdict == null || verdict == Verdict.NOT_CLAIMED) {
            errors.add(at(
                    "Must be one of the four verdicts: PASS (met), FAIL (not met), INCONCLUSIVE (unclear), NOT_APPLICABLE "
                            + "(does not apply).",
                    append(path, "verdict")));
        }
        var words = Objects.requireNonNullElse(written.justification(), "").strip();
        if (words.length() < Finding.SHORTEST_JUSTIFICATION || words.length() > LONGEST_JUSTIFICATION) {
            errors.add(at(
                    "Say why, in " + Finding.SHORTEST_JUSTIFICATION + " to " + LONGEST_JUSTIFICATION + " characters.",
                    append(path, "justification")));
        }
        var digests = digests(written, append(path, "evidence"));
        return verdict != null && errors.size() == before
                ? Optional.of(new Finding(verdict, words, digests))
                : Optional.empty();
    }

    /** Facts that were examined: what the vendor does not claim cannot be confirmed. */
    Map<String, Boolean> containment(Map<String, Boolean> answers) {
        answers.forEach((fact, answer) -> {
            if (scope.baseline().containment().facts().stream()
                    .noneMatch(one -> one.id().equals(fact))) {
                errors.add(at("The baseline knows no such fact.", "answers", fact));
            } else if (answer == null) {
                errors.add(at("Must be true or false.", "answers", fact));
            } else if (answer && !scope.claimedFacts().contains(fact)) {
                errors.add(at("The vendor does not claim this fact, so it cannot be confirmed.", "answers", fact));
            }
        });
        return answers;
    }

    /** Remarks to requirements, each of which there must be. */
    void remarks(Map<String, String> remarks) {
        remarks.forEach((requirement, words) -> {
            if (scope.baseline().requirement(requirement).isEmpty()) {
                errors.add(at("The baseline has no such requirement.", "remarks", requirement));
            } else if (words == null || words.isBlank()) {
                errors.add(at("Say what to mend.", "remarks", requirement));
            }
        });
    }

    /**
     * Ends the check.
     *
     * @throws Problem INVALID with all that was found
     */
    void finish() {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private String whyNotJudged(String requirement) {
        if (scope.baseline().requirement(requirement).isEmpty()) {
            return "The baseline has no such requirement.";
        }
        return scope.baseline().applying(scope.snapshot().features()).stream()
                        .map(Requirement::id)
                        .anyMatch(requirement::equals)
                ? "The vendor does not claim this requirement, so there is nothing to judge."
                : "This requirement does not apply to the device.";
    }

    private List<String> digests(WrittenVerdict written, Object... path) {
        var names = written.evidence() == null ? List.<@Nullable String>of() : written.evidence();
        var digests = new ArrayList<String>();
        for (var index = 0; index < names.size(); index++) {
            var found = EvidenceNames.digest(evidence, names.get(index));
            if (found.isPresent()) {
                digests.add(found.get());
            } else {
                errors.add(at("No evidence of this digest or name is open to you here.", append(path, index)));
            }
        }
        return digests.stream().distinct().toList();
    }

    private static Object[] append(Object[] path, Object step) {
        var longer = java.util.Arrays.copyOf(path, path.length + 1);
        longer[path.length] = step;
        return longer;
    }
}
