package org.iotlabel.attestation;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.iotlabel.problem.Action;
import org.iotlabel.problem.Problem;
import org.iotlabel.product.NextOfProduct;
import org.iotlabel.product.Product;
import org.jspecify.annotations.Nullable;

/** Offers to begin an attestation of a product; what stands against it is the same for all, and is asked once a request. */
@RequestScoped
class AttestationOfProduct implements NextOfProduct {
    private final AttestationLaw law;

    @Nullable
    private Optional<Problem> obstacle;

    AttestationOfProduct(AttestationLaw law) {
        this.law = law;
    }

    @Override
    public Action of(Product product) {
        if (obstacle == null) {
            obstacle = law.whyNotDraft();
        }
        return Action.of("attestation", "POST", "/api/v1/attestations", obstacle);
    }
}
