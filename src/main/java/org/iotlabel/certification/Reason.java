package org.iotlabel.certification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.iotlabel.scheme.BaselineDocument;
import org.iotlabel.scheme.Cap;
import org.iotlabel.scheme.ProvisionRef;
import org.iotlabel.scheme.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * One reason of a decision.
 *
 * @param words what a reader needs to understand it
 * @param requirement the requirement that stands against the level sought; absent where the certifier wrote the reason
 * @param cause what was found instead of a PASS
 * @param title of the requirement
 * @param level the level that it blocks, with every level above
 * @param provisions what the requirement maps to in other schemes
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Reason(
        String words,
        @Nullable String requirement,
        Cap.@Nullable Cause cause,
        @Nullable String title,
        @Nullable Integer level,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<ProvisionRef> provisions) {
    Reason {
        // Earlier documents left out what was empty; they have to be read again all the same.
        provisions = List.copyOf(Objects.requireNonNullElse(provisions, List.of()));
    }

    /** In the certifier's own words. */
    static Reason of(String words) {
        return new Reason(words.strip(), null, null, null, null, List.of());
    }

    /** One for each requirement that keeps the device from the level sought, in the order of the baseline. */
    static List<Reason> against(Basis basis, BaselineDocument baseline) {
        return basis.score().caps().stream()
                .filter(cap -> cap.level() <= basis.levelSought())
                .map(cap -> of(
                        cap,
                        baseline.requirement(cap.requirement())
                                .map(Requirement::title)
                                .orElse(cap.requirement())))
                .toList();
    }

    private static Reason of(Cap cap, String title) {
        var provisions = cap.provisions().isEmpty()
                ? ""
                : " (" + cap.provisions().stream().map(ProvisionRef::toString).collect(Collectors.joining(", ")) + ")";
        return new Reason(
                cap.requirement() + " “" + title + "” " + found(cap.cause()) + provisions + ".",
                cap.requirement(),
                cap.cause(),
                title,
                cap.level(),
                cap.provisions());
    }

    private static String found(Cap.Cause cause) {
        return switch (cause) {
            case FAIL -> "is not met";
            case INCONCLUSIVE -> "was not shown to be met";
            case NOT_CLAIMED -> "is not claimed by the vendor";
            case NO_VERDICT -> "was not judged";
        };
    }
}
