package org.iotlabel.attestation;

import java.util.List;
import org.iotlabel.evidence.EvidenceView;
import org.iotlabel.product.Product;
import org.iotlabel.scheme.Effort;
import org.iotlabel.scheme.PublishedBaseline;

/** An attestation with all that it stands on, as one reads it. */
record Case(Attestation attestation, Product product, PublishedBaseline baseline, List<EvidenceView> evidence) {
    /** What is left to do for the level that is sought. */
    Effort effort() {
        var content = attestation.content();
        return Effort.of(
                baseline.document(),
                content.features(),
                attestation.level(),
                content.claims().keySet());
    }
}
