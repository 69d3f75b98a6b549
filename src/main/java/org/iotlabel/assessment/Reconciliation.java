package org.iotlabel.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.iotlabel.assessment.Findings.Finding;
import org.iotlabel.scheme.Verdict;

/**
 * Two sealed reports on one submission, and what became of their differences. Each assessor holds the verdict that was
 * sealed until they propose another; a difference is settled once both hold the same. What is not settled by the deadline
 * gets the stricter of the two: of two accredited opinions, the label relies on the more careful one.
 */
record Reconciliation(Side first, Side second) {
    /**
     * One assessor.
     *
     * @param sealed the verdicts of the report
     * @param proposed what they proposed last, by requirement
     */
    record Side(UUID assessment, Map<String, Finding> sealed, Map<String, Finding> proposed) {
        Finding held(String requirement) {
            var finding = proposed.getOrDefault(requirement, sealed.get(requirement));
            if (finding == null) {
                throw new IllegalStateException("two reports on one submission judge the same requirements");
            }
            return finding;
        }
    }

    /** How a verdict of the evaluation came about. */
    enum Settlement {
        /** There was one assessor. */
        SOLE,
        /** Both sealed the same. */
        CONCURRING,
        /** They disagreed and came to hold the same. */
        RECONCILED,
        /** They disagreed to the end; the stricter verdict stands. */
        STRICTER
    }

    /** The verdict that counts. */
    record Settled(Verdict verdict, String justification, List<String> evidence, Settlement settlement) {
        static Settled sole(Finding finding) {
            return new Settled(finding.verdict(), finding.justification(), finding.evidence(), Settlement.SOLE);
        }
    }

    /** Where the reports differ, in the order of the ids. */
    List<String> disagreements() {
        return first.sealed().keySet().stream()
                .sorted()
                .filter(id -> sealed(first, id) != sealed(second, id))
                .toList();
    }

    /** Where they still differ. */
    List<String> open() {
        return disagreements().stream()
                .filter(id -> first.held(id).verdict() != second.held(id).verdict())
                .toList();
    }

    /** Every verdict that counts, were it to end now. */
    Map<String, Settled> settled() {
        var settled = new TreeMap<String, Settled>();
        first.sealed().keySet().forEach(id -> settled.put(id, settle(id)));
        return settled;
    }

    private Settled settle(String requirement) {
        var left = first.held(requirement);
        var right = second.held(requirement);
        if (left.verdict() == right.verdict()) {
            var concurred = sealed(first, requirement) == sealed(second, requirement);
            return both(left, right, concurred ? Settlement.CONCURRING : Settlement.RECONCILED);
        }
        var stricter = strictness(left.verdict()) > strictness(right.verdict()) ? left : right;
        return new Settled(stricter.verdict(), stricter.justification(), stricter.evidence(), Settlement.STRICTER);
    }

    private static Settled both(Finding left, Finding right, Settlement settlement) {
        var words = new LinkedHashSet<>(List.of(left.justification()));
        words.add(right.justification());
        var evidence = new ArrayList<>(left.evidence());
        evidence.addAll(right.evidence());
        return new Settled(
                left.verdict(),
                String.join("\n", words),
                evidence.stream().distinct().sorted(Comparator.naturalOrder()).toList(),
                settlement);
    }

    private static Verdict sealed(Side side, String requirement) {
        return side.sealed().getOrDefault(requirement, side.held(requirement)).verdict();
    }

    /** How much a verdict withholds: a failure blocks, doubt blocks too, what cannot be asked earns nothing. */
    private static int strictness(Verdict verdict) {
        return switch (verdict) {
            case FAIL -> 4;
            case INCONCLUSIVE -> 3;
            case NOT_CLAIMED -> 2;
            case NOT_APPLICABLE -> 1;
            case PASS -> 0;
        };
    }
}
