package org.iotlabel.label;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What became of labels since they were issued, as everybody may know it. It follows from where a label stands and what is
 * promised for it, as nothing of the past is ever changed; so it is read once.
 */
@ApplicationScoped
public class LabelHistories {
    private final Labels labels;
    private final SupportPromises promises;
    private final Cache<Present, LabelHistory> read;

    LabelHistories(Labels labels, SupportPromises promises, LabelConfig config) {
        this.labels = labels;
        this.promises = promises;
        this.read = Caffeine.newBuilder().maximumSize(config.remembered()).build();
    }

    private record Present(Serial serial, LabelStanding standing, Optional<YearMonth> supportUntil) {}

    /** All of it, up to where the label is said to stand. */
    public LabelHistory of(IssuedLabel label) {
        return read.get(
                new Present(label.serial(), label.standing(), label.supportUntil()),
                present -> new LabelHistory(moves(present), support(present)));
    }

    private List<LabelMoveView> moves(Present present) {
        var until = present.standing().since();
        return labels.issuedWithHistory(present.serial()).stream()
                .flatMap(one -> LabelMoveView.of(one, until).stream())
                .filter(move -> !move.at().isAfter(until))
                .toList();
    }

    private List<LongerSupport> support(Present present) {
        return promises.of(present.serial()).stream()
                .map(promise -> new LongerSupport(promise.until(), promise.at()))
                .filter(promise -> present.supportUntil()
                        .filter(month -> !promise.until().isAfter(month))
                        .isPresent())
                .toList();
    }
}
