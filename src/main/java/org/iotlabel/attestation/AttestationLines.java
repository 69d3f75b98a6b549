package org.iotlabel.attestation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.paging.Page;
import org.iotlabel.problem.Problem;
import org.iotlabel.product.ProductWorkflow;
import org.iotlabel.scheme.PublishedBaseline;
import org.iotlabel.scheme.PublishedBaselines;

/** Lists attestations with what may be done next; what several of them stand on is read once. */
@ApplicationScoped
class AttestationLines {
    private final ProductWorkflow products;
    private final PublishedBaselines baselines;
    private final AttestationLaw law;
    private final AttestationActions actions;

    AttestationLines(
            ProductWorkflow products, PublishedBaselines baselines, AttestationLaw law, AttestationActions actions) {
        this.products = products;
        this.baselines = baselines;
        this.law = law;
        this.actions = actions;
    }

    Page<AttestationLine> of(Page<Attestation> page) {
        var named = products.all(page.items().stream().map(Attestation::product).toList());
        var versions = new HashMap<String, PublishedBaseline>();
        var sealing = new HashMap<UUID, Optional<Problem>>();
        return page.map(attestation -> {
            var open = new Case(
                    attestation,
                    Optional.ofNullable(named.get(attestation.product())).orElseThrow(),
                    versions.computeIfAbsent(attestation.baseline(), baselines::of),
                    List.of());
            return AttestationLine.of(
                    attestation, actions.of(open, sealing.computeIfAbsent(attestation.vendor(), law::whyNotSealByKey)));
        });
    }
}
