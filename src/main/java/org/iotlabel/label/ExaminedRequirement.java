package org.iotlabel.label;

import java.util.List;
import java.util.Optional;
import org.iotlabel.scheme.BaselineDocument;
import org.iotlabel.scheme.Requirement;
import org.iotlabel.scheme.Verdict;

/**
 * A requirement that was asked of a device, and what was found.
 *
 * @param verdict empty where it is beyond the level that was sought, so that nobody examined it
 */
public record ExaminedRequirement(Requirement requirement, Optional<Verdict> verdict) {
    /** Every requirement that applies or was judged, in the order of the baseline. */
    public static List<ExaminedRequirement> of(BaselineDocument baseline, LabelFacts facts) {
        var found = facts.facts();
        var applying = baseline.applying(found.features());
        return baseline.requirements().stream()
                .filter(one -> applying.contains(one) || found.verdicts().containsKey(one.id()))
                .map(one -> new ExaminedRequirement(
                        one, Optional.ofNullable(found.verdicts().get(one.id()))))
                .toList();
    }
}
