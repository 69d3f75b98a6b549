package org.iotlabel.scheme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.time.PlainYear;

/** What a scheme owner sends with a move. */
sealed interface MoveRequest {

    /** @param digest of the canonical bytes that were read and are approved; the ETag of the document */
    @Schema(name = "BaselinePublication")
    record Publication(@NotNull(message = "is missing") Sha256Digest digest) implements MoveRequest {}

    /** @param on the last day on which the version is in force, in UTC */
    @Schema(name = "BaselineSunset")
    record Sunset(
            @NotNull(message = "is missing") @PlainYear LocalDate on,

            @NotBlank(message = "is missing") @Size(max = 2000, message = "may have at most 2000 characters")
            String reason)
            implements MoveRequest {}

    /** A move that needs only words. */
    @Schema(name = "BaselineReason")
    record Reasoned(
            @NotBlank(message = "is missing") @Size(max = 2000, message = "may have at most 2000 characters")
            String reason)
            implements MoveRequest {}
}
