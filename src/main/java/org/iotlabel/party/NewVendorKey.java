package org.iotlabel.party;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.JwkRefused;
import org.iotlabel.signing.RegisteredKey;

/**
 * What is sent to register a key.
 *
 * @param label what the vendor calls it, such as the build server that holds it
 * @param jwk the public key (RFC 7517): EC on P-256, Ed25519, or RSA of 2048 bits and more
 */
record NewVendorKey(
        @NotBlank(message = "is missing") @Line @Size(max = 100, message = "must have at most 100 characters")
        String label,

        @NotNull(message = "is missing")
        @Schema(type = SchemaType.OBJECT, implementation = Object.class, description = "A public JWK (RFC 7517)")
        ObjectNode jwk) {
    /**
     * The key, checked.
     *
     * @throws Problem INVALID where it is not taken
     */
    RegisteredKey key() {
        try {
            var key = RegisteredKey.parse(jwk.toString());
            if (!key.kid().matches("[!-~]{1,200}")) {
                throw Problem.invalid("/jwk/kid", "The kid must have 1 to 200 visible ASCII characters.");
            }
            return key;
        } catch (JwkRefused refused) {
            throw Problem.invalid("/jwk", refused.getMessage() + ".");
        }
    }
}
