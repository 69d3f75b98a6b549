package org.iotlabel.attestation;

import static org.iotlabel.attestation.AttestationSection.at;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.iotlabel.desk.Duties;
import org.iotlabel.desk.Duty;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.product.Product;
import org.iotlabel.product.ProductWorkflow;

/** Attestations in which the vendor moves next. */
@ApplicationScoped
class AttestationDuties implements Duties {
    /** Of the newest; what is older than so many others waits in the list of all. */
    private static final int LOOKED_AT = 50;

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
        var mine = attestations.listOfVendors(vendors, PageRequest.first(LOOKED_AT)).stream()
                .filter(one -> !words(one.state()).isEmpty())
                .toList();
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
