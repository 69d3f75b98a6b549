package org.iotlabel.product;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A range of versions as the maker writes them.
 *
 * @param from the first version covered
 * @param to the last version covered; absent where later versions are covered too, until a change is significant
 */
public record VersionRange(
        @NotBlank(message = "is missing")
        @Size(max = 60, message = "may have at most 60 characters")
        @Pattern(regexp = TOKEN, message = "may hold letters of English, digits, and . _ + - and spaces between them")
        String from,

        @Nullable
        @Size(min = 1, max = 60, message = "must have 1 to 60 characters")
        @Pattern(regexp = TOKEN, message = "may hold letters of English, digits, and . _ + - and spaces between them")
        String to) {
    private static final String TOKEN = "[A-Za-z0-9](?:[A-Za-z0-9._+ -]*[A-Za-z0-9._+-])?";
}
