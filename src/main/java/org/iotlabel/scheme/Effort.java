package org.iotlabel.scheme;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is still to be done by a vendor who aims at a level.
 *
 * @param applying the requirements up to that level that apply, or that an open question leaves open, by id
 * @param left those of them that are not answered yet
 * @param minutes what answering those takes, estimated by the baseline
 */
public record Effort(List<String> applying, List<String> left, int minutes) {

    public Effort {
        applying = List.copyOf(applying);
        left = List.copyOf(left);
    }

    /**
     * The effort for a device.
     *
     * @param features question id to answer; may be incomplete
     * @param level the level aimed at
     * @param answered the requirements already answered, by id; others than those that apply are ignored
     */
    public static Effort of(BaselineDocument baseline, Map<String, Boolean> features, int level, Set<String> answered) {
        List<Requirement> applying = baseline.applying(features).stream()
                .filter(one -> one.level() <= level)
                .toList();
        List<Requirement> left =
                applying.stream().filter(one -> !answered.contains(one.id())).toList();
        return new Effort(
                ids(applying),
                ids(left),
                left.stream().mapToInt(Requirement::minutes).sum());
    }

    private static List<String> ids(List<Requirement> requirements) {
        return requirements.stream().map(Requirement::id).toList();
    }
}
