package org.iotlabel.keys;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.SignatureAlgorithm;
import org.jspecify.annotations.Nullable;

/**
 * What a scheme owner proposes.
 *
 * @param role whose key is to be replaced
 * @param algorithm which of the role's keys, where it has several; without it the role's first
 * @param reason why, for the record
 */
@Schema(name = "KeyRotation")
record NewRotation(
        @NotNull(message = "is missing") KeyRole role,

        @Nullable SignatureAlgorithm algorithm,

        @NotBlank(message = "is missing") @Size(max = 2000, message = "may have at most 2000 characters")
        String reason) {

    SignatureAlgorithm wanted() {
        return algorithm == null ? role.algorithm() : algorithm;
    }
}
