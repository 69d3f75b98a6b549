package org.iotlabel.product;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That a maker keeps a list of what a device is made of (47 CFR 8.222(b)(10); Regulation (EU) 2024/2847 Annex II).
 *
 * @param url where it can be read; absent where it is not given to everybody
 * @param digest SHA-256 of the list, by which one that is handed over later can be held against the label
 */
public record PartsList(
        @NotNull(message = "is missing") Format format,
        @Nullable @WebAddress URI url,

        @Nullable @Pattern(regexp = DIGEST, message = "must be sha256: and 64 hexadecimal digits in lower case")
        String digest) {
    /** How a SHA-256 is written everywhere here. */
    static final String DIGEST = "sha256:[0-9a-f]{64}";

    /** In which format it is kept. */
    @Schema(name = "PartsListFormat")
    public enum Format {
        /** ECMA-424. */
        CYCLONEDX,
        /** ISO/IEC 5962. */
        SPDX,
        /** Any other one. */
        OTHER
    }
}
