package org.iotlabel.label;

import static org.iotlabel.party.Role.CERTIFIER;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.certification.Decisions;
import org.iotlabel.certification.NextOfDecision;
import org.iotlabel.party.Caller;
import org.iotlabel.problem.Action;
import org.iotlabel.problem.Problem;

/** Offers a certifier the label of a decision, by the law that drafting it asks; one that is there is handed out again. */
@ApplicationScoped
class LabelOfDecision implements NextOfDecision {
    private final Labels labels;
    private final Decisions decisions;
    private final LabelDrafting drafting;
    private final Caller caller;
    private final Clock clock;

    LabelOfDecision(Labels labels, Decisions decisions, LabelDrafting drafting, Caller caller, Clock clock) {
        this.labels = labels;
        this.decisions = decisions;
        this.drafting = drafting;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Action of(UUID decision) {
        return Action.of(
                "label", "POST", "/api/v1/labels", caller.whyNot(CERTIFIER).or(() -> whyNot(decision)));
    }

    @Override
    public Optional<Issued> label(UUID decision) {
        return labels.ofDecision(decision)
                .filter(label -> label.writtenState() != LabelState.ISSUING)
                .map(Label::serial)
                .map(serial -> new Issued(
                        serial.toString(),
                        SchemeLabelSection.PATH + "/" + serial.value(),
                        "/api/v1/labels/" + serial.value() + "/decision.json"));
    }

    private Optional<Problem> whyNot(UUID decision) {
        return labels.ofDecision(decision).isPresent()
                ? Optional.empty()
                : decisions.granted(decision).flatMap(granted -> drafting.whyNot(granted, clock.instant()));
    }
}
