package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** Sees to it that a product has one label in force: the one that was decided last takes the place of the others. */
@ApplicationScoped
class Succession {
    private final LabelTransitions transitions;
    private final Clock clock;

    Succession(LabelTransitions transitions, Clock clock) {
        this.transitions = transitions;
        this.clock = clock;
    }

    /**
     * Settles which label of a product stays, after one became active.
     *
     * @param family all labels of the product, held by this transaction
     */
    void settle(List<Label> family) {
        var running = family.stream()
                .filter(label -> label.stateAt(clock.instant()).next().contains(LabelState.SUPERSEDED))
                .sorted(Comparator.comparing(Label::decidedAt).reversed())
                .toList();
        running.stream()
                .skip(1)
                .forEach(older -> transitions.take(
                        older, new Step.Supersede(running.getFirst().serial())));
    }
}
