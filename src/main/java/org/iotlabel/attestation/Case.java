package org.iotlabel.attestation;

import java.util.List;
import org.iotlabel.evidence.EvidenceView;
import org.iotlabel.product.Product;
import org.iotlabel.scheme.PublishedBaseline;

/** An attestation with all that it stands on, as one reads it. */
record Case(Attestation attestation, Product product, PublishedBaseline baseline, List<EvidenceView> evidence) {}
