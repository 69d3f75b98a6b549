package org.iotlabel.attestation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.iotlabel.evidence.EvidenceView;
import org.iotlabel.party.OrganisationRef;
import org.iotlabel.product.Product;
import org.iotlabel.product.ProductDescription;
import org.iotlabel.scheme.PublishedBaseline;
import org.iotlabel.signing.CanonicalJson;

/**
 * What a submission consists of: everything that an assessor or certifier will rely on, in one document whose RFC 8785
 * bytes are sealed. It holds no time and no person, so that the vendor can compute its digest before handing it in.
 *
 * @param applicability for each requirement whether it applies and why, so that an auditor can compute it again
 */
public record Snapshot(
        UUID attestation,
        int revision,
        Vendor vendor,
        UUID product,
        ProductDescription description,
        BaselineRef baseline,
        int level,
        Map<String, Boolean> features,
        Map<String, String> applicability,
        Map<String, Claim> claims,
        Map<String, Boolean> containment,
        List<Piece> evidence,
        List<Promise> promises) {
    /** Who submits. */
    public record Vendor(UUID id, String name) {}

    /** What it is held against, to the byte. */
    public record BaselineRef(String version, String digest) {}

    /** One piece of evidence. */
    public record Piece(String digest, String name, String mediaType, long size, String confidentiality) {}

    static Snapshot of(
            Attestation attestation,
            OrganisationRef vendor,
            Product product,
            PublishedBaseline baseline,
            Collection<EvidenceView> evidence) {
        var content = attestation.content();
        return new Snapshot(
                attestation.id(),
                attestation.revision() + 1,
                new Vendor(vendor.id(), vendor.name()),
                product.id(),
                product.description(),
                new BaselineRef(baseline.version(), baseline.digest().toString()),
                attestation.level(),
                new TreeMap<>(content.features()),
                applicability(baseline, content.features()),
                new TreeMap<>(content.claims()),
                new TreeMap<>(content.containment()),
                evidence.stream()
                        .map(Snapshot::piece)
                        .sorted(Comparator.comparing(Piece::digest))
                        .toList(),
                Arrays.asList(Promise.values()));
    }

    CanonicalJson canonical() {
        return CanonicalJson.of(this);
    }

    private static Map<String, String> applicability(PublishedBaseline baseline, Map<String, Boolean> features) {
        var reasons = new LinkedHashMap<String, String>();
        baseline.document()
                .requirements()
                .forEach(requirement -> reasons.put(
                        requirement.id(), requirement.applicability().explain(baseline.document(), features)));
        return reasons;
    }

    private static Piece piece(EvidenceView item) {
        return new Piece(
                "sha256:" + item.sha256(),
                item.fileName(),
                item.mediaType(),
                item.size(),
                item.confidentiality().name());
    }
}
