package org.iotlabel.scheme;

import java.util.Map;

/**
 * How many of the labels in force that were assessed by one version of the baseline passed each of its requirements.
 *
 * @param labels how many there are
 * @param passed requirement id to how many of them; one that is missing was passed by none
 */
public record Passes(int labels, Map<String, Integer> passed) {
    /** Of fewer labels a count says more of each maker than of the requirement; it is not told. */
    public static final int FEWEST = 5;

    public Passes {
        passed = Map.copyOf(passed);
    }

    /** Whether the counts are told. */
    public boolean areTold() {
        return labels >= FEWEST;
    }

    /** How many passed it. */
    int of(String requirement) {
        return passed.getOrDefault(requirement, 0);
    }
}
