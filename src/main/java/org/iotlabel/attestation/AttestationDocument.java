package org.iotlabel.attestation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iotlabel.product.ProductDescription;
import org.jspecify.annotations.Nullable;

/**
 * The whole attestation in one document, as a vendor's build writes it; its form is
 * {@code labels-schema/attestation.schema.json}.
 *
 * @param baseline the version that it was written against
 * @param level the level sought
 * @param product what the product is; where it is left out, the product stays described as it is
 * @param claims what is claimed, by requirement
 */
@Schema(name = "AttestationDocument")
record AttestationDocument(
        String baseline,
        int level,
        @Nullable ProductDescription product,
        Map<String, Boolean> features,
        Map<String, WrittenClaim> claims,
        Map<String, Boolean> containment) {
    AttestationDocument {
        features = Objects.requireNonNullElse(features, Map.of());
        claims = Objects.requireNonNullElse(claims, Map.of());
        containment = Objects.requireNonNullElse(containment, Map.of());
    }

    /** What is written in an attestation, with the product as it is. */
    static AttestationDocument of(Case open) {
        var content = open.attestation().content();
        var claims = new java.util.TreeMap<String, WrittenClaim>();
        content.claims().forEach((id, claim) -> claims.put(id, WrittenClaim.of(claim)));
        return new AttestationDocument(
                open.attestation().baseline(),
                open.attestation().level(),
                open.product().description(),
                new java.util.TreeMap<>(content.features()),
                claims,
                new java.util.TreeMap<>(content.containment()));
    }

    /**
     * A claim as it is written: evidence is named by digest or by the name of the file that was uploaded.
     */
    record WrittenClaim(
            Claim.@Nullable Answer answer,
            @Nullable String text,
            @Nullable String reason,
            @Nullable List<String> evidence) {
        static WrittenClaim of(Claim claim) {
            return new WrittenClaim(claim.answer(), filled(claim.text()), filled(claim.reason()), claim.evidence());
        }

        private static @Nullable String filled(String text) {
            return text.isEmpty() ? null : text;
        }
    }
}
