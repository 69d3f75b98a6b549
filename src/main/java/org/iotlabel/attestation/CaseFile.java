package org.iotlabel.attestation;

import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.iotlabel.evidence.Audience;
import org.iotlabel.evidence.EvidenceVault;
import org.iotlabel.party.Caller;
import org.iotlabel.problem.Problem;
import org.iotlabel.product.ProductWorkflow;
import org.iotlabel.scheme.PublishedBaselines;

/** Opens attestations for the vendor who calls, with what they stand on; to everybody else there is nothing here. */
@ApplicationScoped
class CaseFile {
    private final Attestations attestations;
    private final ProductWorkflow products;
    private final PublishedBaselines baselines;
    private final EvidenceVault evidence;
    private final Caller caller;

    CaseFile(
            Attestations attestations,
            ProductWorkflow products,
            PublishedBaselines baselines,
            EvidenceVault evidence,
            Caller caller) {
        this.attestations = attestations;
        this.products = products;
        this.baselines = baselines;
        this.evidence = evidence;
        this.caller = caller;
    }

    /**
     * Opens one.
     *
     * @throws Problem NOT_FOUND where it is not one of the caller's vendors'
     */
    Case open(UUID id) {
        var attestation = attestations.ofVendors(id, vendors()).orElseThrow(Problem::notFound);
        // The view tells the remarks after the transaction has ended, when they could not be read any more.
        attestation.remarks();
        return new Case(
                attestation,
                products.read(attestation.product(), Set.of(attestation.vendor())),
                baselines.of(attestation.baseline()),
                evidence.list(id, Audience.VENDOR));
    }

    /** The vendors that the caller belongs to. */
    Set<UUID> vendors() {
        return caller.organisations(VENDOR_MEMBER, VENDOR_ADMIN);
    }
}
