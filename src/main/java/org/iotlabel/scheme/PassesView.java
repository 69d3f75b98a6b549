package org.iotlabel.scheme;

import java.util.List;

/**
 * How many labels in force passed each requirement of a version.
 *
 * @param labels how many labels in force were assessed by it
 * @param items each requirement, in the order of the document; empty where fewer than five labels are in force
 */
record PassesView(String version, int labels, List<Line> items) {
    /** @param labels how many of the labels passed it */
    record Line(String requirement, int labels) {}

    static PassesView of(BaselineDocument baseline, Passes passes) {
        return new PassesView(
                baseline.version(),
                passes.labels(),
                passes.areTold()
                        ? baseline.requirements().stream()
                                .map(one -> new Line(one.id(), passes.of(one.id())))
                                .toList()
                        : List.of());
    }
}
