package org.iotlabel.attestation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a submission.
 *
 * @param form by identity or by key
 * @param principal who handed it in
 * @param name what that person or machine was called then
 * @param kid the name of the vendor's key, where it is sealed by one
 * @param jws the detached signature over the digest (RFC 7515 appendix F), where it is sealed by a key
 */
public record Seal(
        Form form,
        UUID principal,
        String name,
        @Nullable String kid,
        @Nullable String jws) {
    /** What the seal is made of. */
    @Schema(name = "SealForm")
    public enum Form {
        /** The identity of the administrator who was signed in. */
        IDENTITY,
        /** A signature with a key that the vendor registered. */
        KEY
    }
}
