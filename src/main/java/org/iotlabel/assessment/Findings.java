package org.iotlabel.assessment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iotlabel.scheme.Verdict;

/**
 * What an assessor found so far.
 *
 * @param verdicts by requirement
 * @param containment by fact, whether the examination confirmed that it holds
 */
record Findings(Map<String, Finding> verdicts, Map<String, Boolean> containment) {
    static final Findings NONE = new Findings(Map.of(), Map.of());

    Findings {
        verdicts = Map.copyOf(verdicts);
        containment = Map.copyOf(containment);
    }

    /**
     * What was found about one requirement.
     *
     * @param justification why, in words
     * @param evidence what shows it: digests, {@code sha256:} and 64 hexadecimal digits each
     */
    record Finding(Verdict verdict, String justification, List<String> evidence) {
        /** The shortest justification that is taken, in characters. */
        static final int SHORTEST_JUSTIFICATION = 20;

        Finding {
            evidence = List.copyOf(evidence);
        }
    }

    Findings with(String requirement, Finding finding) {
        var more = new TreeMap<>(verdicts);
        more.put(requirement, finding);
        return new Findings(more, containment);
    }

    Findings withVerdicts(Map<String, Finding> anew) {
        return new Findings(anew, containment);
    }

    Findings withContainment(Map<String, Boolean> anew) {
        return new Findings(verdicts, anew);
    }
}
