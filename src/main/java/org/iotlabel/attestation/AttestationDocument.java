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

    /**
     * A claim as it is written: evidence is named by digest or by the name of the file that was uploaded.
     */
    record WrittenClaim(
            Claim.@Nullable Answer answer,
            @Nullable String text,
            @Nullable String reason,
            @Nullable List<String> evidence) {}
}
