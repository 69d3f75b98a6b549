package org.iotlabel.label;

import java.util.List;

/**
 * What became of one label since it was issued.
 *
 * @param moves every move until the one by which it stands where it is said to stand, the oldest first
 * @param support every promise of longer support up to the one that is said to count, the oldest first
 */
public record LabelHistory(List<LabelMoveView> moves, List<LongerSupport> support) {
    public LabelHistory {
        moves = List.copyOf(moves);
        support = List.copyOf(support);
    }
}
