package org.iotlabel.label;

import static org.iotlabel.party.Role.CERTIFIER;
import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.keys.LostKeys;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.May;
import org.iotlabel.problem.Problem;

/** Where the scheme sees which labels turned red when a key was lost, and decides on each. */
@Path("/api/v1/keys/{kid}/resigning/labels")
@Tag(name = "keys")
class RedLabelResource {
    private final LostKeys lost;
    private final ResigningQueue queue;
    private final Labels labels;
    private final LabelIntegrity integrity;
    private final ConfirmationLaw law;
    private final ConfirmationAnswers confirmations;
    private final LabelActions actions;
    private final Clock clock;

    RedLabelResource(
            LostKeys lost,
            ResigningQueue queue,
            Labels labels,
            LabelIntegrity integrity,
            ConfirmationLaw law,
            ConfirmationAnswers confirmations,
            LabelActions actions,
            Clock clock) {
        this.lost = lost;
        this.queue = queue;
        this.labels = labels;
        this.integrity = integrity;
        this.law = law;
        this.confirmations = confirmations;
        this.actions = actions;
        this.clock = clock;
    }

    @GET
    @May({CERTIFIER, SCHEME_OWNER})
    @Operation(
            operationId = "listRedLabels",
            summary = "List the labels that turned red with a lost key and wait for a decision")
    public Page<RedLabelView> list(String kid, @BeanParam @Valid PageRequest page) {
        lost.find(kid).orElseThrow(Problem::notFound);
        var after = page.after(text -> Serial.read(text).orElseThrow(IllegalArgumentException::new));
        var found = queue.toDecide(kid, after.map(Serial::value).orElse(""), page.fetch());
        return Page.of(found, page, Serial::value)
                .mapAll(labels::all)
                .mapAll(law::all)
                .map(this::view);
    }

    private RedLabelView view(RedCase red) {
        var label = red.label();
        // What somebody wrote into the table may be anything.
        var facts = Optional.of(label).filter(integrity::isSigned).map(one -> LabelFacts.read(one.facts()));
        return new RedLabelView(
                label.serial().toString(),
                label.stateAt(clock.instant()),
                red.cause(),
                integrity.toldAt(label).orElse(null),
                label.decidedAt(),
                facts.map(LabelFacts::holder).orElse(null),
                facts.map(one -> one.product().model()).orElse(null),
                red.standing().map(one -> confirmations.view(one, () -> red)).orElse(null),
                RedLabelView.links(label),
                actions.of(label, () -> red));
    }
}
