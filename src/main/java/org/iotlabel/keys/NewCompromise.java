package org.iotlabel.keys;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iotlabel.time.PlainYear;

/**
 * What a scheme owner proposes.
 *
 * @param kid the key that somebody else may have
 * @param compromisedAt since when; the earliest time that cannot be ruled out
 * @param reason how it happened, for the record
 */
@Schema(name = "KeyCompromise")
record NewCompromise(
        @NotNull(message = "is missing") @Pattern(regexp = "[A-Za-z0-9_-]{43}", message = "must be the name of a key")
        String kid,

        @NotNull(message = "is missing") @PlainYear Instant compromisedAt,

        @NotBlank(message = "is missing") @Size(max = 2000, message = "may have at most 2000 characters")
        String reason) {}
