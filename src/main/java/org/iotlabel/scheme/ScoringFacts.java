package org.iotlabel.scheme;

import java.util.Map;

/**
 * All that a score is made of, beside the baseline.
 *
 * @param features question id to answer; a missing answer is unknown
 * @param verdicts requirement id to verdict; a missing verdict counts as not met
 * @param containment fact id to held or not; a missing fact is not held
 */
public record ScoringFacts(
        Map<String, Boolean> features, Map<String, Verdict> verdicts, Map<String, Boolean> containment) {

    public ScoringFacts {
        features = Map.copyOf(features);
        verdicts = Map.copyOf(verdicts);
        containment = Map.copyOf(containment);
    }
}
