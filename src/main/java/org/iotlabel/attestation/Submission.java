package org.iotlabel.attestation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's declaration (47 CFR 8.208(c)).
 *
 * @param promises every promise, each given by itself
 * @param digest of the snapshot that is declared, as {@code GET .../snapshot} names it
 * @param jws a detached signature over the text of the digest by a registered key; left out by an administrator
 */
record Submission(
        @NotNull(message = "is missing") Set<@NotNull Promise> promises,

        @NotNull(message = "is missing")
        @Pattern(regexp = "sha256:[0-9a-f]{64}", message = "must be sha256: and 64 hexadecimal digits")
        String digest,

        @Nullable @Size(max = 4096, message = "may have at most 4096 characters")
        String jws) {}
