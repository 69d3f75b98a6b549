package org.iotlabel.attestation;

import static org.iotlabel.problem.FieldError.at;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.iotlabel.attestation.AttestationDocument.WrittenClaim;
import org.iotlabel.evidence.EvidenceView;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;
import org.iotlabel.scheme.BaselineDocument;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a vendor wrote against the baseline and the evidence that is there, and finds every fault before it says
 * one: a vendor who mends ten things wants to hear of ten.
 */
final class ContentCheck {
    private static final WrittenClaim NOTHING = new WrittenClaim(null, null, null, null);

    private final BaselineDocument baseline;
    private final Collection<EvidenceView> evidence;
    private final List<FieldError> errors = new ArrayList<>();
    private final List<FieldError> formErrors = new ArrayList<>();

    ContentCheck(BaselineDocument baseline, Collection<EvidenceView> evidence) {
        this.baseline = baseline;
        this.evidence = evidence;
    }

    Map<String, Boolean> features(Map<String, Boolean> answers, Object... path) {
        return known(answers, id -> baseline.feature(id).isPresent(), "The baseline asks no such question.", path);
    }

    Map<String, Boolean> containment(Map<String, Boolean> facts, Object... path) {
        return known(
                facts,
                id -> baseline.containment().facts().stream()
                        .anyMatch(fact -> fact.id().equals(id)),
                "The baseline knows no such fact.",
                path);
    }

    Map<String, Claim> claims(Map<String, WrittenClaim> written, Object... path) {
        var claims = new TreeMap<String, Claim>();
        written.forEach((id, claim) -> claims.put(id, claim(id, claim, append(path, id))));
        return claims;
    }

    /** One claim, with its evidence resolved to digests. */
    Claim claim(String requirement, @Nullable WrittenClaim sent, Object... path) {
        if (baseline.requirement(requirement).isEmpty()) {
            errors.add(at("The baseline has no such requirement.", path));
        }
        var written = Objects.requireNonNullElse(sent, NOTHING);
        var reason = Objects.requireNonNullElse(written.reason(), "").strip();
        var text = Objects.requireNonNullElse(written.text(), "").strip();
        if (sent == null) {
            formErrors.add(at("Must be a claim.", path));
        } else {
            lengths(written, path);
            words(written, text, reason, path);
        }
        var answer = Objects.requireNonNullElse(written.answer(), Claim.Answer.NOT_CLAIMED);
        return new Claim(answer, text, reason, digests(written, append(path, "evidence")));
    }

    private void words(WrittenClaim written, String text, String reason, Object... path) {
        var answer = written.answer();
        if (answer == null) {
            formErrors.add(at(
                    "Must be one of the three answers: MET (met), NOT_APPLICABLE (not applicable), NOT_CLAIMED (not "
                            + "claimed).",
                    append(path, "answer")));
            return;
        }
        switch (answer) {
            case MET -> {
                if (text.isEmpty()) {
                    formErrors.add(at("Say how the device meets it.", append(path, "text")));
                }
                if (written.reason() != null) {
                    formErrors.add(at("A claim that is met carries a text and no reason.", append(path, "reason")));
                }
            }
            case NOT_APPLICABLE, NOT_CLAIMED -> {
                if (reason.length() < Claim.SHORTEST_REASON) {
                    formErrors.add(at(
                            "Say why, in at least " + Claim.SHORTEST_REASON + " characters.", append(path, "reason")));
                }
            }
        }
    }

    private void lengths(WrittenClaim written, Object... path) {
        if (written.text() != null && written.text().length() > Claim.LONGEST_TEXT) {
            formErrors.add(at("May have at most " + Claim.LONGEST_TEXT + " characters.", append(path, "text")));
        }
        if (written.reason() != null && written.reason().length() > Claim.LONGEST_REASON) {
            formErrors.add(at("May have at most " + Claim.LONGEST_REASON + " characters.", append(path, "reason")));
        }
        pieces(Objects.requireNonNullElse(written.evidence(), List.<String>of()), path);
    }

    /** What cannot be read stands there as a null; two of these are not one piece named twice. */
    private void pieces(List<String> evidence, Object... path) {
        if (evidence.size() > Claim.MOST_EVIDENCE) {
            formErrors.add(at("May name at most " + Claim.MOST_EVIDENCE + " pieces.", append(path, "evidence")));
        }
        var names = evidence.stream().filter(Objects::nonNull).toList();
        if (new HashSet<>(names).size() < names.size()) {
            formErrors.add(at("Names a piece twice.", append(path, "evidence")));
        }
    }

    /**
     * Ends the check.
     *
     * @throws Problem INVALID with all that was found
     */
    void finish() {
        var all = faults(Set.of());
        if (!all.isEmpty()) {
            throw Problem.invalid(all);
        }
    }

    /** All that was found, without what is of wrong form where that was told before. */
    List<FieldError> faults(Set<String> told) {
        var all = new ArrayList<>(errors);
        formErrors.stream().filter(fault -> !told.contains(fault.pointer())).forEach(all::add);
        return all;
    }

    private List<String> digests(WrittenClaim written, Object... path) {
        var digests = new ArrayList<String>();
        var names = written.evidence() == null ? List.<String>of() : written.evidence();
        for (var index = 0; index < names.size(); index++) {
            var name = names.get(index);
            if (name == null) {
                formErrors.add(at("Must be a digest or the name of a file.", append(path, index)));
                continue;
            }
            var found = digest(name);
            found.ifPresent(digests::add);
            if (found.isEmpty()) {
                errors.add(at("No evidence of this digest or name was uploaded here.", append(path, index)));
            }
        }
        return digests.stream().distinct().toList();
    }

    /** By digest, or by the name of a file; of two files with one name neither is meant. */
    private Optional<String> digest(String name) {
        var found = evidence.stream()
                .filter(item -> ("sha256:" + item.sha256()).equals(name)
                        || item.fileName().equals(name))
                .map(item -> "sha256:" + item.sha256())
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Map<String, Boolean> known(
            Map<String, Boolean> answers, Predicate<String> isKnown, String otherwise, Object... path) {
        answers.forEach((id, answer) -> {
            if (!isKnown.test(id)) {
                errors.add(at(otherwise, append(path, id)));
            } else if (answer == null) {
                formErrors.add(at("Must be true or false.", append(path, id)));
            }
        });
        var kept = new TreeMap<>(answers);
        kept.values().removeIf(Objects::isNull);
        return kept;
    }

    private static Object[] append(Object[] path, Object step) {
        var longer = java.util.Arrays.copyOf(path, path.length + 1);
        longer[path.length] = step;
        return longer;
    }
}
