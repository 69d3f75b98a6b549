package org.iotlabel.certification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a certifier decides.
 *
 * @param reasons in the certifier's words; a denial also lists each requirement that stands against the level sought
 * @param digest of what is decided, as the review shows it
 */
record NewDecision(
        @NotNull(message = "is missing") Outcome outcome,

        @Nullable @Size(max = 20, message = "may hold at most 20 reasons")
        List<@NotBlank(message = "is empty") @Size(max = 2000, message = "may have at most 2000 characters") String>
                reasons,

        @NotNull(message = "is missing")
        @Pattern(regexp = "sha256:[0-9a-f]{64}", message = "must be sha256: and 64 hexadecimal digits")
        String digest) {
    List<Reason> ownReasons() {
        return Objects.requireNonNullElse(reasons, List.<String>of()).stream()
                .map(Reason::of)
                .toList();
    }
}
