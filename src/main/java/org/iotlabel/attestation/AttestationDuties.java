package org.iotlabel.attestation;

import static org.iotlabel.attestation.AttestationSection.at;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.iotlabel.desk.Duties;
import org.iotlabel.desk.Duty;
import org.iotlabel.product.Product;
import org.iotlabel.product.ProductWorkflow;

/** Attestations in which the vendor moves next, the most urgent first. */
@ApplicationScoped
class AttestationDuties implements Duties {
    /** So many with the nearest deadlines; what has more time than these waits in the list of all. */
    private static final int MOST = 50;

    private final Attestations attestations;
    private final ProductWorkflow products;
    private final CaseFile file;

    AttestationDuties(Attestations attestations, ProductWorkflow products, CaseFile file) {
        this.attestations = attestations;
        this.products = products;
        this.file = file;
    }

    @Override
    public List<Duty> waiting() {
        var vendors = file.vendors();
        if (vendors.isEmpty()) {
            return List.of();
        }
        var theirTurn = Arrays.stream(AttestationState.values())
                .filter(state -> words(state).isPresent())
                .toList();
        var mine = attestations.mostUrgentOfVendors(vendors, theirTurn, MOST);
        var named = products.all(mine.stream().map(Attestation::product).toList());
        return mine.stream()
                .map(one -> new Duty(
                        words(one.state()).orElseThrow(),
                        Optional.ofNullable(named.get(one.product()))
                                .map(Product::description)
                                .map(description -> description.model())
                                .orElse(""),
                        one.state() == AttestationState.INFO_REQUESTED ? at(one.id()) + "/questions" : at(one.id()),
                        one.answerBy().orElse(null)))
                .toList();
    }

    private static Optional<String> words(AttestationState state) {
        var words = AttestationPage.words();
        return switch (state) {
            case DRAFT -> Optional.of(words.dutyDraft());
            case RETURNED -> Optional.of(words.dutyReturned());
            case INFO_REQUESTED -> Optional.of(words.dutyAsked());
            case SUBMITTED, ACCEPTED, IN_EVALUATION, EVALUATED, IN_REVIEW, GRANTED, DENIED, DISMISSED, WITHDRAWN ->
                Optional.empty();
        };
    }
}
