package org.iotlabel.label;

import static org.iotlabel.label.LabelSection.at;
import static org.iotlabel.label.LabelSection.pageWords;

import java.time.Instant;
import java.util.List;

/** The labels of somebody's vendors. */
record OwnLabelsPage(List<Line> lines) {
    /** One label. */
    record Line(String href, String model, String serial, String state, boolean inForce) {}

    static OwnLabelsPage of(List<Label> labels, Instant now) {
        return new OwnLabelsPage(labels.stream().map(label -> line(label, now)).toList());
    }

    private static Line line(Label label, Instant now) {
        var state = label.stateAt(now);
        return new Line(
                at(label.serial()),
                LabelFacts.read(label.facts()).product().model(),
                label.serial().toString(),
                pageWords().state(state),
                state == LabelState.ACTIVE);
    }
}
