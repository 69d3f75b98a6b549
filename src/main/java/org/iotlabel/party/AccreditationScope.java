package org.iotlabel.party;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.SortedSet;

/**
 * What an accreditation is for: every combination of what stands here.
 *
 * @param categories product categories, by their codes
 * @param baselineVersions versions of the public baseline
 * @param levels 1 Basic, 2 Solid, 3 Verified
 */
public record AccreditationScope(
        @NotEmpty(message = "must name at least one") @Size(max = 50, message = "must name at most 50")
        SortedSet<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}", message = "must be the code of a category") String>
                categories,

        @NotEmpty(message = "must name at least one") @Size(max = 50, message = "must name at most 50")
        SortedSet<@NotNull @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z.-]{0,39}", message = "must be a version") String>
                baselineVersions,

        @NotEmpty(message = "must name at least one")
        SortedSet<
                        @NotNull @Min(value = 1, message = "must be 1, 2 or 3")
                        @Max(value = 3, message = "must be 1, 2 or 3") Integer>
                levels) {
    boolean covers(String category, String baselineVersion, int level) {
        return categories.contains(category) && baselineVersions.contains(baselineVersion) && levels.contains(level);
    }
}
