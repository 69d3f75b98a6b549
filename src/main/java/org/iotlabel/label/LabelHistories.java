package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What became of labels since they were issued, as everybody may know it. */
@ApplicationScoped
public class LabelHistories {
    private final Labels labels;
    private final SupportPromises promises;

    LabelHistories(Labels labels, SupportPromises promises) {
        this.labels = labels;
        this.promises = promises;
    }

    /** Every move until the one by which the label stands where it is said to stand, the oldest first. */
    public List<LabelMoveView> moves(IssuedLabel label) {
        var until = label.standing().since();
        return labels.issuedWithHistory(label.serial()).stream()
                .flatMap(one -> LabelMoveView.of(one, until).stream())
                .filter(move -> !move.at().isAfter(until))
                .toList();
    }

    /** Every promise of longer support up to the one that is said to count, the oldest first. */
    public List<LongerSupport> support(IssuedLabel label) {
        return promises.of(label.serial()).stream()
                .map(promise -> new LongerSupport(promise.until(), promise.at()))
                .filter(promise -> label.supportUntil()
                        .filter(month -> !promise.until().isAfter(month))
                        .isPresent())
                .toList();
    }
}
